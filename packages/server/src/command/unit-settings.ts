import type { UnitSettings } from '../services.ts';
import { exitCodes, wrongUsage } from './failure.ts';
import { tell, type Context } from './io.ts';
import { withStore, type PlaceOptions } from './store-options.ts';
import { wardOf } from './unit-option.ts';

export interface SettingsOptions extends PlaceOptions {
  readonly unit: string;
  readonly origin?: readonly string[];
  readonly climbAfterMinutes?: number;
  readonly eraseAfterDays?: number;
}

const words = {
  shown: {
    vi: '{unit}\n  trang được nhúng: {origins}\n  chuyển lên phường sau: {climb} phút\n  xoá thông tin liên hệ sau: {erase} ngày',
    en: '{unit}\n  may embed: {origins}\n  climbs to the ward after: {climb} minutes\n  contact details erased after: {erase} days',
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

function show(context: Context, name: string, code: string, settings: UnitSettings): void {
  if (context.json) {
    context.out(JSON.stringify({ unit: code, ...settings }));
    return;
  }
  const { allowedOrigins, climbAfterMinutes: climb, eraseAfterDays: erase } = settings;
  const origins = allowedOrigins.join(', ') || tell(context, words.none);
  context.out(tell(context, words.shown, { unit: name, origins, climb, erase }));
}

/** `toso unit show` and `toso unit set`: reads, and changes what is given. */
export async function unitSettings(options: SettingsOptions, context: Context): Promise<number> {
  const { code, name } = wardOf(options.unit);
  const { origin, climbAfterMinutes, eraseAfterDays } = options;
  const changes: Partial<UnitSettings> = {
    ...(origin && { allowedOrigins: origin.map(readOrigin) }),
    ...(climbAfterMinutes !== undefined && { climbAfterMinutes }),
    ...(eraseAfterDays !== undefined && { eraseAfterDays }),
  };
  return withStore(options, context, async ({ settings }) => {
    const changed = Object.keys(changes).length > 0;
    show(
      context,
      name,
      code,
      changed ? await settings.set(code, changes) : await settings.get(code),
    );
    return exitCodes.ok;
  });
}
