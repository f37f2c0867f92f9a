import { formatPhone, type Localized } from '@toso/contract';
import { closestFirst, likelyMeant } from './closest-first.ts';
import type { GuideProblem, GuideProblemCode } from './guide-problem.ts';
import type { GuideLanguage } from './guide-list.ts';

/** Why, for a clerk of a ward who never saw a schema. */
const reasons: Readonly<Record<GuideProblemCode, Localized>> = {
  not_json: {
    vi: 'chưa đúng dạng JSON, thường do thiếu hoặc thừa dấu phẩy, hoặc dấu ngoặc kép không thẳng (")',
    en: 'not JSON; often a comma is missing, or a quotation mark is not a straight one (")',
  },
  required: { vi: 'chưa có mục này', en: 'this is missing' },
  empty: { vi: 'còn để trống', en: 'this is empty' },
  invalid: { vi: 'chưa đúng dạng', en: 'this has another form than it should' },
  not_a_list: {
    vi: 'phải là danh sách, đặt trong dấu ngoặc vuông [ ]',
    en: 'this must be a list, in square brackets [ ]',
  },
  not_a_text: {
    vi: 'phải là chữ, đặt trong dấu ngoặc kép " "',
    en: 'this must be text, in quotation marks " "',
  },
  not_fields: {
    vi: 'phải là một nhóm mục, đặt trong dấu ngoặc nhọn { }',
    en: 'this must be a group of fields, in curly brackets { }',
  },
  other_value: {
    vi: 'chỉ ghi {name}, không đặt trong dấu ngoặc kép',
    en: 'only {name} can stand here, without quotation marks',
  },
  too_long: {
    vi: 'dài quá {limit} ký tự, hãy viết gọn lại',
    en: 'longer than {limit} characters; please shorten it',
  },
  too_many: { vi: 'nhiều hơn {limit} mục', en: 'more than {limit} entries' },
  invalid_name: {
    vi: 'mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối',
    en: 'a name has only lower-case letters without accents, digits and hyphens',
  },
  invalid_date: {
    vi: 'ngày viết theo dạng năm-tháng-ngày, ví dụ 2026-11-21',
    en: 'a day is written year-month-day, such as 2026-11-21',
  },
  invalid_phone: {
    vi: 'chưa phải số điện thoại; viết như 0236 3822 188, 1022 hoặc 1900 0368',
    en: 'not a phone number; write it like 0236 3822 188, 1022 or 1900 0368',
  },
  invalid_link: {
    vi: 'đường dẫn phải bắt đầu bằng https://',
    en: 'a link must begin with https://',
  },
  unknown_field: {
    vi: 'không có mục nào tên là “{name}”; hãy xem lại cách viết{like}',
    en: 'there is no field named “{name}”; check its spelling{like}',
  },
  unknown_guide: {
    vi: 'không có hướng dẫn “{name}”{known}',
    en: 'there is no guide “{name}”{known}',
  },
  other_guide: {
    vi: 'tệp này dành cho hướng dẫn “{name}”, không phải hướng dẫn đang sửa',
    en: 'the file is for the guide “{name}”, not for this one',
  },
  other_language: {
    vi: 'tệp này viết cho ngôn ngữ “{name}”; hướng dẫn có tiếng Việt (vi) và tiếng Anh (en)',
    en: 'the file is in the language “{name}”; guides are in Vietnamese (vi) and English (en)',
  },
  unknown_situation: {
    vi: 'hướng dẫn không có tình huống “{name}”{known}',
    en: 'the guide has no situation “{name}”{known}',
  },
  unknown_step: {
    vi: 'tình huống không có bước “{name}”{known}',
    en: 'the situation has no step “{name}”{known}',
  },
  unknown_or_new_step: {
    vi: 'tình huống không có bước “{name}”{known}; nếu là bước mới thì cần ghi đủ title, actions và sources',
    en: 'the situation has no step “{name}”{known}; a new step needs title, actions and sources',
  },
  unknown_question: {
    vi: 'hướng dẫn không có câu hỏi “{name}”',
    en: 'the guide has no question “{name}”',
  },
  unknown_source: {
    vi: 'chưa khai nguồn “{name}” trong mục sources{like}',
    en: 'the source “{name}” is not among the sources{like}',
  },
  unknown_number: {
    vi: 'chưa khai số {name} trong mục numbers{known}',
    en: 'the number {name} is not among the numbers{known}',
  },
  not_a_new_step: {
    vi: 'bước này đã có, mục after chỉ dùng cho bước mới',
    en: 'the step is there already; “after” is for new steps',
  },
  no_steps_left: { vi: 'không còn bước nào', en: 'no step is left' },
  given_twice: { vi: '“{name}” có hai lần', en: '“{name}” is there twice' },
  no_source: {
    vi: 'chưa có nguồn: ghi tên nguồn vào sources của bước và khai nguồn đó ở cuối tệp',
    en: 'no source: name one in the step’s sources and describe it at the end of the file',
  },
  day_to_come: {
    vi: 'ngày kiểm tra {name} chưa tới',
    en: 'the day {name} has not come yet',
  },
  not_oldest_day: {
    vi: 'ngày này phải là ngày kiểm tra cũ nhất của các bước',
    en: 'this must be the oldest day on which a step was checked',
  },
  leads_nowhere: {
    vi: 'câu trả lời “{name}” phải dẫn tới đúng một nơi',
    en: 'the answer “{name}” must lead to exactly one place',
  },
  never_reached: { vi: 'không câu hỏi nào dẫn tới đây', en: 'no question leads here' },
  too_long_for_a_phone: {
    vi: 'tên, việc cần làm và lưu ý dài quá {limit} ký tự, không vừa một màn hình',
    en: 'title, actions and note exceed {limit} characters, more than a screen holds',
  },
  called_safe: {
    vi: 'không viết rằng điều gì đó là “an toàn”',
    en: 'nothing may be called “safe”',
  },
  asks_for_secret: {
    vi: 'không được bảo người dân gửi hoặc nhập mật khẩu, mã OTP, số hay ảnh căn cước, số thẻ',
    en: 'nobody may be told to send or enter a password, a code, an ID or card number, an ID photo',
  },
  shouts: { vi: 'không dùng dấu chấm than', en: 'no exclamation marks' },
};

/** What is missing, in words of its own where there is a better one. */
const missing: Readonly<Record<string, Localized>> = {
  checkedOn: { vi: 'chưa có ngày kiểm tra (checkedOn)', en: 'the day of checking is missing' },
  verifiedOn: { vi: 'chưa có ngày kiểm tra (verifiedOn)', en: 'the day of checking is missing' },
  captions: {
    vi: 'video chưa có phụ đề (captions)',
    en: 'the video has no captions',
  },
  sources: { vi: 'chưa có nguồn (sources)', en: 'the source is missing' },
};

const places = {
  situation: { vi: 'tình huống “{name}”', en: 'situation “{name}”' },
  step: { vi: 'bước “{name}”', en: 'step “{name}”' },
  field: { vi: 'mục “{name}”', en: '“{name}”' },
  nth: { vi: '{name} thứ {nth}', en: '{name} number {nth}' },
  file: { vi: 'Tệp', en: 'The file' },
  line: { vi: 'Tệp, gần dòng {nth}', en: 'The file, near line {nth}' },
} as const satisfies Record<string, Localized>;

const others = {
  known: { vi: ' (đang có: {names})', en: ' (there are: {names})' },
  like: { vi: ', có thể bạn định ghi {names}', en: ', perhaps {names} is meant' },
} as const satisfies Record<string, Localized>;

const fill = (text: string, values: Readonly<Record<string, string | number | undefined>>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? '?'}`);

/** The path as words: lists whose entries have names are told by those. */
function placeOf(problem: GuideProblem, lang: GuideLanguage): string {
  const { code, path, situation, step, limit } = problem;
  const say = (key: keyof typeof places, values: { name?: string; nth?: number }) =>
    fill(places[key][lang], values);
  if (code === 'not_json' && limit) return say('line', { nth: limit });
  const parts = [
    ...(situation === undefined ? [] : [say('situation', { name: situation })]),
    ...(situation === undefined || step === undefined ? [] : [say('step', { name: step })]),
  ];
  for (const [index, key] of path.slice(parts.length * 2).entries()) {
    const name = say('field', { name: String(key) });
    if (typeof key === 'string') parts.push(name);
    else if (index > 0) parts.push(say('nth', { name: parts.pop() ?? '', nth: key + 1 }));
  }
  const place = parts.join(', ') || places.file[lang];
  return place.charAt(0).toUpperCase() + place.slice(1);
}

/** A telephone number as people write it; another name between quotation marks. */
const spelt = (name: string) => (/^[+\d]/.test(name) ? formatPhone(name) : `“${name}”`);

/** Other names: `{known}` all that there are, the likeliest first; `{like}` the one likely meant. */
function othersOf({ name = '', known = [] }: GuideProblem, lang: GuideLanguage) {
  const meant = likelyMeant(name, known);
  const names = closestFirst(name, known).map(spelt).join(', ');
  return {
    known: names && fill(others.known[lang], { names }),
    like: meant === undefined ? '' : fill(others.like[lang], { names: spelt(meant) }),
  };
}

function reasonOf(problem: GuideProblem, lang: GuideLanguage): string {
  const last = problem.path[problem.path.length - 1];
  const better = problem.code === 'required' ? missing[String(last)] : undefined;
  const { name, limit } = problem;
  const values = { name: name?.startsWith('+') ? formatPhone(name) : name, limit };
  return fill((better ?? reasons[problem.code])[lang], { ...values, ...othersOf(problem, lang) });
}

/**
 * Problems as sentences with place and reason: "Tình huống “level-2”, bước “bring”, mục “see”: dài
 * quá 140 ký tự, hãy viết gọn lại."
 */
export const explainProblems = (
  problems: readonly GuideProblem[],
  lang: GuideLanguage,
): readonly string[] =>
  problems.map((problem) => `${placeOf(problem, lang)}: ${reasonOf(problem, lang)}.`);
