import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { read, type Meaning } from '@toso/vietqr';
import { bankOf } from '@toso/vietqr/banks';
import peer from 'vietnam-qr-pay';

interface Vector {
  readonly id: string;
  readonly payload: string;
  readonly verdict: string;
}
const file = new URL('../../../../shared/vectors/vietqr.json', import.meta.url);
const isThere = existsSync(file);
const vectors = isThere ? (JSON.parse(readFileSync(file, 'utf8')) as Vector[]) : [];
const skip = !isThere && 'shared/vectors/vietqr.json is absent';

const valuesOf = (
  qr: InstanceType<typeof peer.QRPay>,
): Partial<Record<Meaning, string | undefined>> => ({
  format: qr.version,
  initiation: qr.initMethod,
  service: qr.provider.service,
  bin: qr.consumer.bankBin,
  account: qr.consumer.bankNumber,
  category: qr.category,
  currency: qr.currency,
  amount: qr.amount,
  tip: qr.tipAndFeeType,
  feeFixed: qr.tipAndFeeAmount,
  feePercent: qr.tipAndFeePercent,
  country: qr.nation,
  name: qr.merchant.name,
  city: qr.city,
  postcode: qr.zipCode,
  bill: qr.additionalData.billNumber,
  mobile: qr.additionalData.mobileNumber,
  store: qr.additionalData.store,
  loyalty: qr.additionalData.loyaltyNumber,
  reference: qr.additionalData.reference,
  customer: qr.additionalData.customerLabel,
  terminal: qr.additionalData.terminal,
  purpose: qr.additionalData.purpose,
  asked: qr.additionalData.dataRequest,
});

/** VNPAY's mark inside 38: what its field 02 means there, NAPAS does not say. */
const known: Readonly<Record<string, readonly string[]>> = {
  'vqr-041': ['service: QRIBFTTA, ours undefined'],
};

describe('vietnam-qr-pay', () => {
  for (const { id, payload } of vectors.filter(({ verdict }) => verdict !== 'invalid')) {
    it(`agrees on every field of ${id}`, { skip }, () => {
      const theirs = new peer.QRPay(payload);
      assert.equal(theirs.isValid, true);
      const { values } = read(payload);
      const differing = Object.entries(valuesOf(theirs)).filter(
        ([meaning, value]) => value !== values[meaning as Meaning],
      );
      assert.deepEqual(
        differing.map(
          ([meaning, value]) =>
            `${meaning}: ${String(value)}, ours ${String(values[meaning as Meaning])}`,
        ),
        known[id] ?? [],
      );
    });
  }

  it('takes broken codes for whole ones that are refused here', { skip }, () => {
    const invalid = vectors.filter(({ verdict }) => verdict === 'invalid');
    const theirs = invalid.filter(({ payload }) => new peer.QRPay(payload).isValid);
    const ours = invalid.filter(({ payload }) => read(payload).isWellFormed);
    assert.deepEqual([theirs.length, ours.length], [9, 0]);
  });

  it('knows every bank of our table by the same number', () => {
    const bins = Object.values(peer.BanksObject).map(({ bin }) => bin);
    assert.ok(bins.length > 50);
    assert.deepEqual(
      bins.filter((bin) => bin && !bankOf(bin)),
      [],
    );
  });
});
