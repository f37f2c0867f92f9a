import type { Contact } from '@toso/contract';
import type { UnitSettings } from '../services.ts';
import { exitCodes, wrongUsage } from './failure.ts';
import { tell, type Context } from './io.ts';
import { withStore, type PlaceOptions } from './store-options.ts';
import {
  contactChange,
  contactLine,
  publishedContacts,
  type ContactOptions,
} from './unit-contacts.ts';
import { wardOf } from './unit-option.ts';

export interface SettingsOptions extends PlaceOptions, ContactOptions {
  readonly unit: string;
  readonly origin?: readonly string[];
  readonly climbAfterMinutes?: number;
  readonly eraseAfterDays?: number;
}

const words = {
  shown: {
    vi: '{unit}\n  trang được nhúng: {origins}\n  chuyển lên phường, xã sau: {climb} phút\n  xoá thông tin liên hệ sau: {erase} ngày\n  liên hệ công bố: {contacts}',
    en: '{unit}\n  may embed: {origins}\n  climbs to the ward after: {climb} minutes\n  contact details erased after: {erase} days\n  publishes: {contacts}',
  },
  none: { vi: 'chưa có', en: 'none' },
} as const;

/** An origin as browsers compare it: scheme, host and port, nothing after. */
function readOrigin(text: string): string {
  const origin = URL.canParse(text) ? new URL(text).origin : 'null';
  if (!/^https?:\/\//.test(origin)) {
    throw wrongUsage({
      vi: '--origin cần một địa chỉ trang, ví dụ https://haichau.example.vn',
      en: '--origin needs the address of a site, for example https://haichau.example.vn',
    });
  }
  return origin;
}

interface Shown {
  readonly unit: string;
  readonly settings: UnitSettings;
  readonly contacts: readonly Contact[];
}

function show(context: Context, name: string, { unit, settings, contacts }: Shown): void {
  if (context.json) {
    context.out(JSON.stringify({ unit, ...settings, contacts }));
    return;
  }
  const { allowedOrigins, climbAfterMinutes: climb, eraseAfterDays: erase } = settings;
  const listed = (items: readonly string[]) => items.join('; ') || tell(context, words.none);
  const values = { unit: name, origins: listed(allowedOrigins), climb, erase };
  context.out(
    tell(context, words.shown, { ...values, contacts: listed(contacts.map(contactLine)) }),
  );
}

/** `toso unit show` and `toso unit set`: reads, and changes what is given. */
export async function unitSettings(options: SettingsOptions, context: Context): Promise<number> {
  const { code: unit, name } = wardOf(options.unit);
  const { origin, climbAfterMinutes, eraseAfterDays } = options;
  const changes: Partial<UnitSettings> = {
    ...(origin && { allowedOrigins: origin.map(readOrigin) }),
    ...(climbAfterMinutes !== undefined && { climbAfterMinutes }),
    ...(eraseAfterDays !== undefined && { eraseAfterDays }),
  };
  const change = contactChange(options);
  return withStore(options, context, async (services) => {
    const changed = Object.keys(changes).length > 0;
    const settings = changed
      ? await services.settings.set(unit, changes)
      : await services.settings.get(unit);
    const contacts = change
      ? await services.directory.changeContacts(unit, change)
      : await publishedContacts(services, unit);
    show(context, name, { unit, settings, contacts });
    return exitCodes.ok;
  });
}
