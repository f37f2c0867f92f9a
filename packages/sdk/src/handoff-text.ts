import { formatPhone, formatRequestCode, type HelpRequestInput } from '@toso/contract';

/** The sentences of a hand-over text, in one language. */
interface Sentences {
  readonly opening: (code: string, unit: string, topic: string) => string;
  readonly how: string;
  readonly modes: Readonly<Record<string, string>>;
  readonly place: string;
  readonly digitalAddress: string;
  readonly when: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly name: string;
  readonly phone: string;
  readonly note: string;
  readonly someoneElse: string;
  readonly ending: string;
}

const vi: Sentences = {
  opening: (code, unit, topic) =>
    `Mã ${code}. Tôi muốn nhờ tổ công nghệ số cộng đồng${unit && ` ${unit}`} giúp: ${topic}.`,
  how: 'Cách giúp',
  modes: {
    call: 'gọi điện cho tôi',
    zalo: 'nhắn qua Zalo',
    home: 'đến nhà',
    'service-point': 'tôi đến điểm hỗ trợ',
  },
  place: 'Địa chỉ',
  digitalAddress: 'Mã địa chỉ số',
  when: 'Thời gian',
  parts: {
    any: 'giờ nào cũng được',
    morning: 'buổi sáng',
    afternoon: 'buổi chiều',
    evening: 'buổi tối',
  },
  name: 'Tên gọi',
  phone: 'Số điện thoại',
  note: 'Ghi thêm',
  someoneElse: 'Tôi nhờ giúp cho người khác. Khi liên hệ, xin hỏi người đó có đồng ý không.',
  ending: 'Khi gọi hoặc đến, xin đọc mã ở đầu tin để tôi biết đúng là người của tổ.',
};

const en: Sentences = {
  opening: (code, unit, topic) =>
    `Code ${code}. I would like the community digital team${unit && ` of ${unit}`} to help with: ${topic}.`,
  how: 'How',
  modes: {
    call: 'please call me',
    zalo: 'by Zalo message',
    home: 'at home',
    'service-point': 'I will come to a service point',
  },
  place: 'Address',
  digitalAddress: 'Digital address code',
  when: 'When',
  parts: { any: 'any time', morning: 'morning', afternoon: 'afternoon', evening: 'evening' },
  name: 'Call me',
  phone: 'Phone',
  note: 'Note',
  someoneElse: 'I am asking for someone else. Please ask whether that person agrees.',
  ending: 'When you call or come, please say the code above so that I know you are from the team.',
};

/** A calendar day as people write it: `23/11/2026`. */
const written = (day: string) => day.split('-').reverse().join('/');

/**
 * The text that a resident sends or reads out where no server keeps requests. The code comes
 * first, so that the helper can say it back.
 *
 * @param names - The unit's (may be empty) and the topic's, in the language of the text.
 */
export function handoffText(
  code: string,
  input: HelpRequestInput,
  names: { readonly unit: string; readonly topic: string },
  lang: string,
): string {
  const words = lang.startsWith('en') ? en : vi;
  const { mode, place, digitalAddress, preferredOn, preferredPart, name, phone, note } = input;
  const part = preferredPart && (words.parts[preferredPart] ?? preferredPart);
  const when = [part, preferredOn && written(preferredOn)].filter(Boolean).join(', ');
  const lines: readonly (readonly [label: string, value: string | undefined])[] = [
    [words.how, words.modes[mode] ?? mode],
    [words.place, place],
    [words.digitalAddress, digitalAddress],
    [words.when, when],
    [words.name, name],
    [words.phone, formatPhone(phone)],
    [words.note, note],
  ];
  return [
    words.opening(formatRequestCode(code), names.unit, names.topic),
    ...lines.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])),
    ...(input.forSomeoneElse ? [words.someoneElse] : []),
    words.ending,
  ].join('\n');
}
