import { existsSync } from 'node:fs';
import { decode } from '../packages/widgets/src/qr-payment/decoder.ts';
import { EXAMPLE } from '../packages/widgets/src/qr-payment/example-code.ts';
import { photosOf } from '../packages/widgets/src/qr-payment/photos.fixture.ts';
import { built, bytesOf, named } from './bundle.ts';
import { median, type Row, type Table } from './table.ts';

const opening = ['base', 'qr-payment'];
const pasted = [...opening, 'own', 'reading'];

async function bytes(): Promise<Table> {
  const encoder = await bytesOf(`export { encodeQR } from 'qr';`);
  return {
    title: 'The explainer of payment codes, complete',
    unit: 'bytes, brotli',
    base: 'Tổ Số, at opening',
    text: 'Without the loader. At opening: Lit, the base, the worked example explained and drawn, Vietnamese words. What comes on use is loaded when somebody brings a code.',
    rows: [
      { name: 'Tổ Số, at opening', value: named(...opening) },
      {
        name: 'and a pasted code explained',
        value: named(...pasted),
        note: 'with the table of banks',
      },
      {
        name: 'and a photo read',
        value: named(...pasted, 'scan', 'decoder'),
        note: 'where the browser reads no codes itself',
      },
      {
        name: 'qr-creator',
        value: await bytesOf(`export { default } from 'qr-creator';`),
        note: 'draws a code; nothing else',
      },
      { name: 'qr, encoder', value: encoder, note: 'draws a code; nothing else' },
    ],
  };
}

/** The time to read each picture, as the widget's first look at it does; the median of seven. */
async function photos(): Promise<Table> {
  const rows: Row[] = [];
  for (const { name, width, height, data } of photosOf(EXAMPLE)) {
    const times: number[] = [];
    let isRead = false;
    for (let run = 0; run < 7; run += 1) {
      const start = performance.now();
      const codes = await decode({ width, height, data }, false);
      times.push(performance.now() - start);
      isRead = codes[0] === EXAMPLE;
    }
    const note = `${String(width)} × ${String(height)}${isRead ? '' : ': at a second look only, turned'}`;
    rows.push({ name, value: median(times), note });
  }
  return {
    title: 'Reading a photo of a payment code',
    unit: 'ms',
    base: 'straight',
    text: 'The decoder alone, in Node: a cheap phone takes some ten times as long. Tests read all of them in three browsers, as files.',
    rows,
  };
}

export const qrPayment = async (): Promise<Table[]> =>
  existsSync(built) ? [await bytes(), await photos()] : [await photos()];
