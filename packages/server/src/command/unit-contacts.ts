import { formatPhone, typedText, ZaloUrl, type Contact, type Localized } from '@toso/contract';
import { rowSentences } from '../importing/messages.ts';
import { readPhoneCell } from '../importing/read-phone-cell.ts';
import type { Services } from '../services.ts';
import { vietnamDay } from '../vietnam-day.ts';
import { wrongUsage } from './failure.ts';

/** Whom residents may turn to, as typed: `Name=number`, or an address of Zalo; '' takes them off. */
export interface ContactOptions {
  readonly hotline?: readonly string[];
  readonly office?: readonly string[];
  readonly counter?: readonly string[];
  readonly zalo?: readonly string[];
}

/** The options and the kind of contact that each makes, in the order in which residents see them. */
const kinds = { hotline: 'hotline', office: 'ward', counter: 'counter', zalo: 'zalo' } as const;
type Option = keyof typeof kinds;
const options = Object.keys(kinds) as Option[];

const Label = typedText(120);

const refuse = (option: string, { vi, en }: Localized) =>
  wrongUsage({ vi: `--${option}: ${vi}`, en: `--${option}: ${en}` });

const form = {
  vi: 'cần tên và số, ví dụ "Đường dây nóng=0236 1022".',
  en: 'needs a name and a number, for example "Hotline=0236 1022".',
};
const zaloForm = {
  vi: 'cần một địa chỉ https://zalo.me/…',
  en: 'needs an address https://zalo.me/…',
};

function readContact(option: Option, text: string): Contact {
  const cut = text.lastIndexOf('=');
  const label = Label.safeParse(cut < 0 && option === 'zalo' ? 'Zalo' : text.slice(0, cut));
  if (!label.success || (cut < 0 && option !== 'zalo')) throw refuse(option, form);
  const base = { kind: kinds[option], label: label.data, verifiedOn: vietnamDay(new Date()) };
  const value = text.slice(cut + 1).trim();
  if (option === 'zalo') {
    const url = ZaloUrl.safeParse(value);
    if (!url.success) throw refuse(option, zaloForm);
    return { ...base, url: url.data };
  }
  const read = readPhoneCell({ text: value });
  if ('fault' in read) {
    throw refuse(option, read.fault === 'required' ? form : rowSentences[read.fault]);
  }
  return { ...base, phone: read.phone };
}

/** What the options change; nothing where none is given. @throws CommandFailure */
export function contactChange(
  given: ContactOptions,
): ((published: readonly Contact[]) => readonly Contact[]) | undefined {
  const changed = options.filter((option) => given[option] !== undefined);
  if (changed.length === 0) return undefined;
  const made = changed.flatMap((option) =>
    (given[option] ?? []).filter(Boolean).map((text) => readContact(option, text)),
  );
  const replaced = new Set<string>(changed.map((option) => kinds[option]));
  const order: readonly string[] = Object.values(kinds);
  return (published) =>
    [...published.filter(({ kind, sample }) => !sample && !replaced.has(kind)), ...made].sort(
      (one, other) => order.indexOf(one.kind) - order.indexOf(other.kind),
    );
}

/** What the ward publishes now. */
export async function publishedContacts(
  { directory }: Services,
  unit: string,
): Promise<readonly Contact[]> {
  const ward = await directory.read(unit);
  return ward?.kind === 'ward' ? ward.contacts : [];
}

/** `Đường dây nóng: 0236 1022`. */
export const contactLine = ({ label, phone, url }: Contact): string =>
  `${label}: ${[phone && formatPhone(phone), url].filter(Boolean).join(', ')}`;
