import type { Team } from '@toso/contract';
import { keyOf } from '../importing/key.ts';
import type { Services } from '../services.ts';
import { CommandFailure, exitCodes, wrongUsage } from './failure.ts';
import { tell, type Context } from './io.ts';
import { withStore, type PlaceOptions } from './store-options.ts';
import { wardOf } from './unit-option.ts';

export interface LinkOptions extends PlaceOptions {
  readonly unit: string;
  readonly team?: string;
  readonly ward?: boolean;
  readonly role: string;
  readonly days: number;
  readonly base: string;
}

const words = {
  made: {
    vi: 'Đường dẫn (chỉ hiện một lần, dùng đến {until}):\n{url}',
    en: 'Link (shown once, good until {until}):\n{url}',
  },
  none: { vi: 'Chưa có đường dẫn nào.', en: 'There are no links.' },
  revoked: { vi: 'Đã thu hồi.', en: 'Revoked.' },
  wardDesk: { vi: '(phường, xã)', en: '(ward)' },
  states: { vi: 'đã thu hồi|hết hạn|đang dùng', en: 'revoked|expired|active' },
} as const;

const noTeam = () =>
  new CommandFailure({
    vi: 'Không có tổ nào mang mã hoặc tên này trong danh bạ của đơn vị.',
    en: "No team in the unit's directory has this id or name.",
  });

/** The team that an operator means by id or by its whole name, in any spelling. */
async function teamOf(services: Services, unit: string, text: string): Promise<Team> {
  const directory = await services.directory.read(unit);
  const teams = directory?.kind === 'ward' ? directory.teams : [];
  const byId = teams.find(({ id }) => id === text.toLowerCase());
  if (byId) return byId;
  const named = teams.filter(({ name }) => keyOf(name) === keyOf(text));
  const [first] = named;
  if (!first) throw noTeam();
  if (named.length > 1) {
    throw new CommandFailure({
      vi: 'Nhiều tổ mang tên này. Hãy ghi mã tổ.',
      en: 'Several teams have this name. Give the id.',
    });
  }
  return first;
}

/** The address that signs a member in. What follows `#` never reaches a server's log. */
export const linkUrl = (base: string, token: string): string =>
  `${base.replace(/\/+$/, '')}/t/#${token}`;

export async function makeLink(options: LinkOptions, context: Context): Promise<number> {
  const unit = wardOf(options.unit).code;
  if ((options.team === undefined) === (options.ward !== true)) {
    throw wrongUsage({
      vi: 'Hãy ghi một trong hai: --team MÃ_HOẶC_TÊN hoặc --ward.',
      en: 'Give one of the two: --team ID_OR_NAME or --ward.',
    });
  }
  return withStore(options, context, async (services) => {
    const team =
      options.team === undefined ? undefined : await teamOf(services, unit, options.team);
    const { id, token, expiresAt } = await services.links.make({
      unit,
      ...(team && { teamId: team.id }),
      role: options.role,
      validDays: options.days,
    });
    const url = linkUrl(options.base, token);
    const until = dayOf(expiresAt);
    const line = context.json
      ? JSON.stringify({ id, url, expiresAt: expiresAt.toISOString() })
      : tell(context, words.made, { until, url });
    context.out(line);
    return exitCodes.ok;
  });
}

/** A day as Vietnamese people write it, in Vietnam's time. */
const dayOf = (date: Date) =>
  date.toLocaleDateString('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });

export async function listLinks(
  options: PlaceOptions & { readonly unit: string },
  context: Context,
): Promise<number> {
  const unit = wardOf(options.unit).code;
  return withStore(options, context, async ({ links }) => {
    const found = await links.list(unit);
    if (context.json) context.out(JSON.stringify({ links: found }));
    else if (found.length === 0) context.out(tell(context, words.none));
    const [revoked = '', expired = '', active = ''] = words.states[context.lang].split('|');
    for (const link of context.json ? [] : found) {
      const state = link.revokedAt ? revoked : link.expiresAt < new Date() ? expired : active;
      const team = link.teamName ?? tell(context, words.wardDesk);
      context.out([link.id, team, link.role, dayOf(link.expiresAt), state].join('\t'));
    }
    return exitCodes.ok;
  });
}

export async function revokeLink(
  id: string,
  options: PlaceOptions & { readonly unit: string },
  context: Context,
): Promise<number> {
  const unit = wardOf(options.unit).code;
  return withStore(options, context, async ({ links }) => {
    if (!(await links.revoke(unit, id))) {
      throw new CommandFailure({
        vi: 'Đơn vị này không có đường dẫn nào mang mã đó.',
        en: 'This unit has no link with that id.',
      });
    }
    context.out(context.json ? JSON.stringify({ revoked: id }) : tell(context, words.revoked));
    return exitCodes.ok;
  });
}
