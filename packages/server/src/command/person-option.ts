import { typedText } from '@toso/contract';
import { words } from './account-words.ts';
import { wrongUsage } from './failure.ts';

const Words = typedText(80);

/** Who does something, or why, as it goes into the audit log. @throws CommandFailure */
export function personIn(text: string, option: string): string {
  const read = Words.safeParse(text);
  if (read.success) return read.data;
  const { vi, en } = words.person;
  throw wrongUsage({ vi: vi.replace('{option}', option), en: en.replace('{option}', option) });
}
