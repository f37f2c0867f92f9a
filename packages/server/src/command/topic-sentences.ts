import type { Localized } from '@toso/contract';
import type { TopicFault, TopicProblem } from '../directory/check-topics.ts';
import { tell } from './io.ts';
import type { Language } from './texts.ts';

/** Why, for a clerk who never saw a schema. `{name}` is a field. */
const reasons: Readonly<Record<TopicFault, Localized>> = {
  not_json: {
    vi: 'chưa đúng dạng JSON, thường do thiếu hoặc thừa dấu phẩy, hoặc dấu ngoặc kép không thẳng (")',
    en: 'is not JSON; often a comma is missing, or a quotation mark is not a straight one (")',
  },
  required: { vi: 'chưa có mục này', en: 'is missing' },
  invalid: { vi: 'chưa đúng dạng', en: 'has another form than it should' },
  invalid_name: {
    vi: 'chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, dài 2 đến 40 ký tự',
    en: 'has 2 to 40 lower-case letters without accents, digits and hyphens only',
  },
  invalid_text: {
    vi: 'chưa phải chữ, hoặc có ký tự ẩn',
    en: 'is no text, or has hidden characters',
  },
  too_long: {
    vi: 'dài quá; tên dài nhất 60 ký tự, lời gợi ý 90 ký tự',
    en: 'is too long; a name has at most 60 characters, a hint 90',
  },
  too_many: { vi: 'có hơn 20 việc', en: 'has more than 20 topics' },
  unknown_field: {
    vi: 'không có mục nào tên là “{name}”; hãy xem lại cách viết',
    en: 'has no field named “{name}”; check its spelling',
  },
  given_twice: { vi: 'mã này đã dùng cho việc khác ở trên', en: 'has an id that is used above' },
  no_other: {
    vi: 'chưa có việc mang mã “other”, cho ai không thấy việc của mình trong danh sách',
    en: 'has no topic “other”, for whoever does not find theirs',
  },
  health_flag_lost: {
    vi: 'việc này phải giữ "asksNothingAboutHealth": true, để không ai được hỏi về sức khoẻ',
    en: 'must keep "asksNothingAboutHealth": true, so that nobody is asked about health',
  },
  health_flag_unsaid: {
    vi: 'tên hoặc gợi ý nói đến sức khoẻ; hãy ghi "asksNothingAboutHealth": true (không nhận lời ghi thêm), hoặc false nếu việc không đụng tới sức khoẻ',
    en: 'speaks of health; write "asksNothingAboutHealth": true (no free text is taken), or false where it does not touch on health',
  },
};

const places = {
  file: { vi: 'Tệp', en: 'The file' },
  line: { vi: 'Tệp, gần dòng {line}', en: 'The file, near line {line}' },
  topic: { vi: 'Việc thứ {nth}', en: 'Topic {nth}' },
  field: { vi: 'mục “{name}”', en: '“{name}”' },
} as const;

/** `Việc thứ 3, mục “name.vi”`. */
function placeOf({ code, path, name: line }: TopicProblem, lang: Language): string {
  if (code === 'not_json' && line) return tell({ lang }, places.line, { line });
  const [list, index, ...field] = path;
  const nth = typeof index === 'number' ? index + 1 : undefined;
  const place =
    nth === undefined ? tell({ lang }, places.file) : tell({ lang }, places.topic, { nth });
  const name = nth === undefined ? list : field.join('.');
  return name ? `${place}, ${tell({ lang }, places.field, { name })}` : place;
}

/** A problem as a sentence with its place: “Việc thứ 3, mục “name.vi”: chưa có mục này.” */
export const topicSentence = (problem: TopicProblem, lang: Language): string =>
  `${placeOf(problem, lang)}: ${tell({ lang }, reasons[problem.code], { name: problem.name ?? '' })}.`;
