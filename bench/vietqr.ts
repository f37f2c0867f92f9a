import { read, write, type Transfer } from '@toso/vietqr';
import { fileURLToPath } from 'node:url';
import peer from 'vietnam-qr-pay';
import { bytesOf } from './bundle.ts';
import { median, type Table } from './table.ts';

const peerName = 'vietnam-qr-pay 1.5.1';
const bin = '970405';
const account = '0000000000000';
const purpose = 'LE PHI CHUNG THUC 0001';
const code =
  '00020101021238570010A00000072701270006970405011300000000000000208QRIBFTTA5303704540480005802VN62260822LE PHI CHUNG THUC 00016304EB38';

/**
 * The time of one call of each in microseconds: the median of 21 passes over 20,000 calls, which
 * take turns, so that what else the machine does weighs on both.
 */
function perCall(...calls: readonly ((index: number) => unknown)[]): number[] {
  const times = 20_000;
  const pass = (call: (index: number) => unknown) => {
    const start = performance.now();
    for (let index = 0; index < times; index += 1) call(index);
    return ((performance.now() - start) * 1000) / times;
  };
  calls.forEach(pass);
  const rounds = Array.from({ length: 21 }, () => calls.map(pass));
  return calls.map((_, at) => median(rounds.map((round) => round[at] ?? Number.NaN)));
}

/** The same message with a number of its own, so that no answer can be remembered. */
const numbered = (index: number) =>
  `${purpose.slice(0, -4)}${String(index % 10_000).padStart(4, '0')}`;

/** What wards and people make: reusable, with an amount, with a message, to a card. */
const transfers = (index: number): Transfer => {
  const number = String(index).padStart(13, '0');
  const amountVnd = 1000 * (1 + (index % 5000));
  switch (index % 4) {
    case 0:
      return { bin, account: number };
    case 1:
      return { bin, account: number, amountVnd };
    case 2:
      return { bin, card: `970405${number}` };
    default:
      return { bin, account, amountVnd, purpose: numbered(index) };
  }
};

function row(name: string, value = Number.NaN, note = '') {
  return { name, value, note };
}

function speed(): Table[] {
  const codes = Array.from({ length: 10_000 }, (_, index) => {
    const written = write(transfers(index));
    return written.kind === 'written' ? written.text : code;
  });
  const at = (index: number) => codes[index % codes.length] ?? code;
  const [ours, theirs] = perCall(
    (index) => read(at(index)),
    (index) => new peer.QRPay(at(index)),
  );
  const [oursWrite, theirsWrite] = perCall(
    (index) => write({ bin, account, amountVnd: 8000, purpose: numbered(index) }),
    (index) =>
      peer.QRPay.initVietQR({
        bankBin: bin,
        bankNumber: account,
        amount: '8000',
        purpose: numbered(index),
      }).build(),
  );
  return [
    {
      title: 'Reading a payment code',
      unit: 'µs a code',
      base: 'Tổ Số',
      rows: [
        row('Tổ Số', ours, 'with the place of each field'),
        row(peerName, theirs, 'values only'),
      ],
    },
    {
      title: 'Writing a payment code',
      unit: 'µs a code',
      base: 'Tổ Số',
      rows: [
        row('Tổ Số', oursWrite, 'with folding and checks'),
        row(peerName, theirsWrite, 'as given'),
      ],
    },
  ];
}

const source = fileURLToPath(new URL('../packages/vietqr/src', import.meta.url));
const ours = (exports: string, file: string) =>
  bytesOf(`export ${exports} from '${source}/${file}.ts';`, ['@toso/source']);

/** `npm run bench -- vietqr`: our reader of payment codes beside the one that others use. */
export async function vietqr(): Promise<Table[]> {
  const bytes: Table = {
    title: 'Payment codes',
    unit: 'bytes, brotli',
    base: 'Tổ Số: read, explain, write',
    rows: [
      {
        name: 'Tổ Số: read, explain, write',
        value: await ours('*', 'index'),
        note: 'all of `@toso/vietqr`',
      },
      { name: 'Tổ Số: read and write', value: await ours('{ read, write }', 'index') },
      {
        name: 'Tổ Số: with everything that is no payment code',
        value: await bytesOf(
          `export * from '${source}/index.ts'; export * from '${source}/classify.ts';`,
          ['@toso/source'],
        ),
        note: 'loaded on use',
      },
      { name: 'Tổ Số: Vietnamese words', value: await ours('*', 'words/vi') },
      { name: 'Tổ Số: table of banks', value: await ours('*', 'banks') },
      {
        name: peerName,
        value: await bytesOf(`export * from 'vietnam-qr-pay';`),
        note: 'read and write, with banks',
      },
    ],
  };
  return [bytes, ...speed()];
}
