import type { DeskRequest } from '@toso/contract';
import { defaultTopics } from '@toso/directory';
import type { SignedIn } from '../../http/call.ts';
import { requireSafeTransport, requireSameOrigin } from '../../http/caller.ts';
import type { Ctx } from '../../http/context.ts';
import { readCursor, writeCursor } from '../../http/cursor.ts';
import type { LimitName, Limiter } from '../../http/limits.ts';
import type { Services } from '../../services.ts';
import { writePage } from '../page.ts';
import { pageLanguage } from '../page-language.ts';
import { detailPage } from './detail.ts';
import { listPage } from './list.ts';
import { signInPage, type SignInReason } from './sign-in.ts';
import type { DeskList, View } from './view.ts';
import { wordsIn } from './words.ts';

/** What the team's pages need. */
export interface TeamKit {
  readonly services: Services;
  readonly limit: Limiter;
  readonly sample: boolean;
}

/** Says which page this is, to logs and to errors, and counts it. */
export async function begin(
  c: Ctx,
  kit: TeamKit,
  path: string,
  limit: LimitName,
  unit = '',
): Promise<void> {
  c.set('route', path);
  c.set('operation', 'team-page');
  c.set('page', true);
  c.set('lang', pageLanguage(c));
  requireSafeTransport(c.get('caller'));
  if (c.req.method === 'POST') requireSameOrigin(c.req.raw, c.get('caller'));
  await kit.limit(c, limit, unit);
}

async function viewFor(c: Ctx, kit: TeamKit, who: SignedIn, root: string): Promise<View> {
  const { desk, directory } = kit.services;
  const [session, offered] = await Promise.all([
    desk.session(who.member),
    directory.topics(who.member.unit),
  ]);
  const lang = c.get('lang');
  // Older requests may name a topic that the ward no longer offers.
  const topics = [...offered, ...defaultTopics];
  return { say: wordsIn(lang), lang, now: new Date(), session, topics, sample: kit.sample, root };
}

/** The page for whoever is not signed in, or not any more. */
export const askToSignIn = (c: Ctx, kit: TeamKit, root: string, reason: SignInReason) =>
  writePage(
    c,
    signInPage(c.get('lang'), reason, root, kit.sample),
    reason === 'first' || reason === 'signedOut' ? 200 : 401,
  );

/** One of the member's lists. */
export async function showList(
  c: Ctx,
  kit: TeamKit,
  list: DeskList,
  who: SignedIn,
): Promise<Response> {
  const { services } = kit;
  const { member } = who;
  const sign = (text: string) => services.sign(text);
  const scope = { unit: member.unit, list: `page ${list} ${member.teamId ?? 'ward'}` };
  const cursor = c.req.query('cursor');
  const page = cursor === undefined ? {} : { after: readCursor(sign, scope, cursor) };
  const { items, next } = await services.desk.list(member, { list, limit: 50, ...page });
  const onward = next === undefined ? undefined : writeCursor(sign, scope, next);
  return writePage(c, listPage(await viewFor(c, kit, who, '../'), list, items, onward));
}

/** A hand-over may name any team of the ward; a list longer than a page is cut. */
const teamsOf = async ({ directory }: Services, unit: string) =>
  (await directory.teams({ unit, limit: 200 })).items;

/** One request, with what just went wrong, if something did. */
export async function showRequest(
  c: Ctx,
  kit: TeamKit,
  who: SignedIn,
  request: DeskRequest,
  failure?: { message: string; status: 400 | 409 },
): Promise<Response> {
  const view = await viewFor(c, kit, who, '../../');
  const teams = request.mine ? await teamsOf(kit.services, who.member.unit) : [];
  return writePage(c, detailPage(view, request, teams, failure?.message), failure?.status ?? 200);
}
