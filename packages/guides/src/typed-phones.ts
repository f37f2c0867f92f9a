import { DialNumber, readPhone } from '@toso/contract';

type Change = (value: unknown) => unknown;

const inField =
  (name: string, change: Change): Change =>
  (value) =>
    typeof value === 'object' && value !== null && name in value
      ? { ...value, [name]: change((value as Record<string, unknown>)[name]) }
      : value;

const inEach =
  (change: Change): Change =>
  (value) =>
    Array.isArray(value) ? value.map(change) : value;

/** A number as it is dialled; what is none stays, for the contract to refuse. */
const dialled: Change = (text) => {
  if (typeof text !== 'string') return text;
  const compact = text.normalize('NFKC').replace(/[\s.\-()]/g, '');
  if (DialNumber.safeParse(compact).success) return compact;
  const read = readPhone(text);
  return 'phone' in read ? read.phone : text;
};

const inNumbers = inField('numbers', inEach(inField('phone', dialled)));
const inSteps = inField(
  'situations',
  inEach(inField('steps', inEach(inField('phones', inEach(dialled))))),
);

/**
 * A ward's file with its telephone numbers in the contract's form, however people write them:
 * `0236 3822 188`, `(0236) 3.822.188`, `1900 0368`. The rest of it is left as it is.
 */
export const withDialled: Change = (input) => inSteps(inNumbers(input));
