import type { OpeningHours } from '@toso/contract';
import { keyOf } from './key.ts';

const weekdays: Readonly<Record<string, number>> = {
  '2': 1, hai: 1, '3': 2, ba: 2, '4': 3, tu: 3, '5': 4, nam: 4, '6': 5, sau: 5, '7': 6, bay: 6,
}; // prettier-ignore

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const dayName = /(?:thu|t) ?(2|3|4|5|6|7|hai|ba|tu|nam|sau|bay)\b|\b(chu nhat|cn)\b/g;
/** `17h00-19h00`, `7h30 – 11h`, `17:00 đến 19:00`, `8g-10g`. */
const period =
  /(\d{1,2}) ?(?:h|g|gio|:) ?(\d{2})?(?: phut)? ?(?:-|den|toi) ?(\d{1,2}) ?(?:h|g|gio|:) ?(\d{2})?/g;

/** Lower-case words without accents; dashes and colons kept, since they carry the meaning here. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[–—−~]/g, '-')
    .split(/([-:,;.&+\n])/)
    .map((part) => (/^[-:,;.&+\n]$/.test(part) ? part : keyOf(part)))
    .join(' ')
    .replace(/ *([-:]) */g, '$1')
    .replace(/ +/g, ' ');

/** `thu 2, 4, 6` and `t2-6` with the word before every number: said once, it holds for what follows. */
function spellOut(text: string): string {
  const shared =
    /\b(thu|t) ?([2-7])( ?(?:[-,&+]|den|va) ?)(?=[2-7]\b(?! ?(?:h|g|gio)|:\d\d ?(?:-|den|$)))/g;
  const spelled = text.replace(shared, '$1 $2$3thu ');
  return spelled === text ? text : spellOut(spelled);
}

/** The days that a text names: single ones, and ranges (`thu 2-thu 6`). */
function readDays(text: string): number[] | undefined {
  if (/\b(ca tuan|hang ngay|hng ngay|moi ngay|cac ngay)\b/.test(text)) return everyDay;
  const named = [...text.matchAll(dayName)].map((match) => ({
    day: match[2] ? 7 : (weekdays[match[1] ?? ''] ?? 0),
    from: match.index,
    until: match.index + match[0].length,
  }));
  const days = new Set<number>();
  named.forEach(({ day, from }, index) => {
    const previous = named[index - 1];
    const between = previous ? text.slice(previous.until, from).trim() : '';
    const first = previous && /^(-|den|toi)$/.test(between) ? previous.day : day;
    if (first > day) return;
    for (let each = first; each <= day; each++) days.add(each);
  });
  return days.size > 0 ? [...days].sort() : undefined;
}

function timeOf(hour: string | undefined, minute: string | undefined): string | undefined {
  const time = `${(hour ?? '').padStart(2, '0')}:${minute ?? '00'}`;
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : undefined;
}

/**
 * Reads hours as wards write them: `Thứ 2 - Thứ 6: 17h00-19h00; Thứ 7, CN: 8h-11h`.
 *
 * @returns Nothing when any part cannot be read: half of the hours would mislead.
 */
export function readHours(text: string): OpeningHours[] | undefined {
  const hours: OpeningHours[] = [];
  let days: number[] | undefined;
  const words = spellOut(plain(text));
  let rest = words;
  for (const match of words.matchAll(period)) {
    const before = rest.slice(0, rest.indexOf(match[0]));
    rest = rest.slice(before.length + match[0].length);
    days = readDays(before) ?? days ?? everyDay;
    const opens = timeOf(match[1], match[2]);
    const closes = timeOf(match[3], match[4]);
    if (!opens || !closes || opens >= closes) return undefined;
    hours.push({ days, opens, closes });
  }
  const trailing = readDays(rest);
  if (trailing && hours.length === 1 && hours[0]?.days === everyDay) {
    return [{ ...hours[0], days: trailing }];
  }
  return hours.length > 0 && !trailing && !/\d/.test(rest) ? hours : undefined;
}
