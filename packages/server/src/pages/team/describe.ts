import type { DeskRequest } from '@toso/contract';
import type { Lang } from '../../http/language.ts';
import type { Say } from './words.ts';
import type { TeamWords } from './words.vi.ts';

const zone = { timeZone: 'Asia/Ho_Chi_Minh' } as const;
const locales = { vi: 'vi-VN', en: 'en-GB' } as const;

/** A calendar day `2026-11-21`, or the day of an instant, as people write it. */
const dayText = (lang: Lang, day: string): string =>
  new Intl.DateTimeFormat(locales[lang], { ...zone, day: 'numeric', month: 'numeric' }).format(
    new Date(day.length === 10 ? `${day}T12:00:00+07:00` : day),
  );

/** An instant: hour first, since that is what people ask. */
export const momentText = (lang: Lang, instant: string): string =>
  new Intl.DateTimeFormat(locales[lang], {
    ...zone,
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'short',
    day: 'numeric',
    month: 'numeric',
  }).format(new Date(instant));

/** How long somebody has been waiting, in the largest unit that is true. */
export function waitedText(say: Say, since: string, now: Date): string {
  const minutes = Math.floor((now.getTime() - Date.parse(since)) / 60_000);
  if (minutes < 1) return say('waitedNow');
  if (minutes < 60) return say('waitedMinutes', { count: minutes });
  if (minutes < 48 * 60) return say('waitedHours', { count: Math.floor(minutes / 60) });
  return say('waitedDays', { count: Math.floor(minutes / 1440) });
}

const modes: Readonly<Record<string, keyof TeamWords>> = {
  call: 'call',
  zalo: 'zalo',
  home: 'home',
  'service-point': 'servicePoint',
};

/** How help is to come; a newer mode than this page has words for too. */
export const modeText = (say: Say, mode: string): string => say(modes[mode] ?? 'otherMode');

const parts: Readonly<Record<string, keyof TeamWords>> = {
  any: 'any',
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
};

/** What the resident said about the time, if anything. */
export function wishText(say: Say, lang: Lang, request: DeskRequest): string | undefined {
  const { preferredOn, preferredPart } = request;
  if (!preferredOn && !preferredPart) return undefined;
  const part = say(parts[preferredPart ?? 'any'] ?? 'any');
  const when = preferredOn ? say('on', { part, date: dayText(lang, preferredOn) }) : part;
  return say('wishes', { when });
}

/** Where a request is in its life. */
export function stateText(say: Say, lang: Lang, request: DeskRequest): string {
  const { state, planned, attempts, mine } = request;
  switch (state) {
    case 'new':
      return say('stateNew');
    case 'taken':
      return say(mine ? 'stateTakenMine' : 'stateTaken');
    case 'planned':
      return planned ? say('statePlanned', { when: momentText(lang, planned.from) }) : say('plan');
    case 'no-answer':
      return say('stateNoAnswer', { count: attempts.length });
    case 'handed-over':
      return say('stateHandedOver');
    case 'done':
      return say('stateDone');
    case 'cancelled':
      return say('stateCancelled');
    default:
      return say('stateOther');
  }
}
