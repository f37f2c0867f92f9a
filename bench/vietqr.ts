import { read, write } from '@toso/vietqr';
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

/** The time of one call in microseconds: the median of eleven passes over 20,000 of them. */
function perCall(call: (index: number) => unknown): number {
  const calls = 20_000;
  const pass = () => {
    const start = performance.now();
    for (let index = 0; index < calls; index += 1) call(index);
    return ((performance.now() - start) * 1000) / calls;
  };
  pass();
  return median(Array.from({ length: 11 }, pass));
}

/** The same message with a number of its own, so that no answer can be remembered. */
const numbered = (index: number) =>
  `${purpose.slice(0, -4)}${String(index % 10_000).padStart(4, '0')}`;

function speed(): Table[] {
  const codes = Array.from({ length: 10_000 }, (_, index) => {
    const written = write({ bin, account, amountVnd: 8000, purpose: numbered(index) });
    return written.kind === 'written' ? written.text : code;
  });
  const at = (index: number) => codes[index % codes.length] ?? code;
  return [
    {
      title: 'Reading a payment code',
      unit: 'µs a code',
      base: 'Tổ Số',
      rows: [
        {
          name: 'Tổ Số',
          value: perCall((index) => read(at(index))),
          note: 'with the place of each field',
        },
        {
          name: peerName,
          value: perCall((index) => new peer.QRPay(at(index))),
          note: 'values only',
        },
      ],
    },
    {
      title: 'Writing a payment code',
      unit: 'µs a code',
      base: 'Tổ Số',
      rows: [
        {
          name: 'Tổ Số',
          value: perCall((index) =>
            write({ bin, account, amountVnd: 8000, purpose: numbered(index) }),
          ),
          note: 'with folding and checks',
        },
        {
          name: peerName,
          value: perCall((index) =>
            peer.QRPay.initVietQR({
              bankBin: bin,
              bankNumber: account,
              amount: '8000',
              purpose: numbered(index),
            }).build(),
          ),
          note: 'as given',
        },
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
