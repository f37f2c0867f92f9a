import { consentTexts, type HelpRequestInput } from '@toso/contract';
import {
  createPendingStore,
  TosoError,
  type HelpRequestOutcome,
  type KeyVault,
  type PendingStoreOptions,
  type TextStorage,
} from '@toso/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const unit = '20242';
const hour = 3_600_000;
const { version, lang, hash } = consentTexts[0]!;
const input: HelpRequestInput = {
  unit,
  topic: 'vneid',
  mode: 'call',
  name: 'Cô Lan',
  phone: '0905 123 456',
  isAdult: true,
  consent: { version, lang, hash },
};
const outcome: HelpRequestOutcome = {
  kind: 'accepted',
  code: 'K7M4Q2XN',
  token: `${unit}.${'A'.repeat(43)}`,
  unit,
  state: 'new',
  createdAt: '2026-11-21T08:00:00+07:00',
};

/** A device: storage and key outlive the page, the clock is ours. */
function device(options: PendingStoreOptions = {}) {
  const items = new Map<string, string>();
  const storage: TextStorage = {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
  let key: CryptoKey | undefined;
  const vault: KeyVault = {
    get: () => Promise.resolve(key),
    keep: (made) => Promise.resolve((key ??= made)),
  };
  const clock = { now: Date.parse('2026-11-21T08:00:00+07:00') };
  const open = (more: PendingStoreOptions = {}) =>
    createPendingStore({ storage, vault, now: () => clock.now, ...options, ...more });
  return { items, clock, open, key: () => key };
}

/** Answers each sending with the next of `answers`, and remembers the keys it was sent with. */
function sender(...answers: (HelpRequestOutcome | Error)[]) {
  const keys: (string | undefined)[] = [];
  const create = (_input: HelpRequestInput, options?: { idempotencyKey?: string }) => {
    const answer = answers[Math.min(keys.length, answers.length - 1)]!;
    keys.push(options?.idempotencyKey);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return { keys, create };
}

const away = new TosoError('unreachable');

describe('a request that could not be sent', () => {
  it('is sent at the next visit, under the same key, and then forgotten', async () => {
    const { open, items } = device();
    const store = open();
    const kept = await store.keep(input);
    assert.equal(kept.persisted, true);
    const first = sender(away);
    assert.equal((await store.send(unit, first.create)).kind, 'waiting');

    const second = sender(outcome);
    assert.deepEqual(await open().send(unit, second.create), { kind: 'sent', outcome });
    assert.deepEqual([first.keys, second.keys], [[kept.idempotencyKey], [kept.idempotencyKey]]);
    assert.deepEqual(await open().send(unit, second.create), { kind: 'none' });
    assert.deepEqual([...items.keys()], []);
  });

  it('keeps its key when the same is asked again, and takes a new one for something else', async () => {
    const { open } = device();
    const { idempotencyKey } = await open().keep(input);
    assert.equal((await open().keep({ ...input })).idempotencyKey, idempotencyKey);
    const other = await open().keep({ ...input, note: 'Nhà màu xanh' });
    assert.notEqual(other.idempotencyKey, idempotencyKey);
    assert.equal((await open().get(unit))?.input.note, 'Nhà màu xanh');
  });

  it('is not sent in place of a correction that the full device could not keep', async () => {
    let full = false;
    const { items, open } = device();
    const storage: TextStorage = {
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => {
        if (full) throw new DOMException('full', 'QuotaExceededError');
        items.set(key, value);
      },
      removeItem: (key) => void items.delete(key),
    };
    const store = open({ storage });
    await store.keep(input);
    full = true;
    assert.equal((await store.keep({ ...input })).persisted, false);
    assert.equal((await open({ storage }).get(unit))?.input.name, input.name);
    const corrected = await store.keep({ ...input, phone: '0905 123 457' });
    assert.equal(corrected.persisted, false);

    const { keys, create } = sender(outcome);
    assert.deepEqual(await open({ storage }).send(unit, create), { kind: 'none' });
    assert.deepEqual(await store.send(unit, create), { kind: 'sent', outcome });
    assert.deepEqual(keys, [corrected.idempotencyKey]);
  });

  it('is one for each unit', async () => {
    const { open } = device();
    await open().keep(input);
    await open().keep({ ...input, unit: '20257', name: 'Chú Ba' });
    assert.equal((await open().get(unit))?.input.name, 'Cô Lan');
    assert.equal((await open().get('20257'))?.input.name, 'Chú Ba');
  });

  it('can be taken off this device', async () => {
    const { open, items } = device();
    await open().keep(input);
    await open().keep({ ...input, unit: '20257' });
    open().clear(unit);
    assert.equal(await open().get(unit), undefined);
    assert.ok(await open().get('20257'));
    open().clear();
    assert.deepEqual([...items], []);
  });
});

describe('the age of a pending request', () => {
  it('lets it go unasked for 12 hours, and not after', async () => {
    const { open, clock } = device();
    await open().keep(input);
    const { keys, create } = sender(away);
    clock.now += 12 * hour;
    assert.equal((await open().send(unit, create)).kind, 'waiting');
    clock.now += 1;
    assert.equal((await open().send(unit, create)).kind, 'needs-confirmation');
    assert.equal(keys.length, 1);
  });

  it('keeps the key of one confirmed within 24 hours', async () => {
    const { open, clock } = device();
    const { idempotencyKey } = await open().keep(input);
    const { keys, create } = sender(outcome);
    clock.now += 23 * hour;
    assert.equal((await open().send(unit, create, { confirmed: true })).kind, 'sent');
    assert.deepEqual(keys, [idempotencyKey]);
  });

  it('gives a new key to one confirmed later, and keeps it for the next try', async () => {
    const { open, clock } = device();
    const { idempotencyKey } = await open().keep(input);
    const { keys, create } = sender(away, outcome);
    clock.now += 25 * hour;
    assert.equal((await open().send(unit, create, { confirmed: true })).kind, 'waiting');
    clock.now += hour;
    assert.equal((await open().send(unit, create)).kind, 'sent');
    assert.equal(keys[0], keys[1]);
    assert.notEqual(keys[0], idempotencyKey);
  });

  it('never sends a key over 24 hours old unasked, even when lately confirmed', async () => {
    const { open, clock } = device();
    await open().keep(input);
    const { keys, create } = sender(away);
    clock.now += 20 * hour;
    await open().send(unit, create, { confirmed: true });
    clock.now += 5 * hour;
    assert.equal((await open().send(unit, create)).kind, 'needs-confirmation');
    assert.equal(keys.length, 1);
  });

  it('deletes it unsent after 7 days, also those of other units', async () => {
    const { open, clock, items } = device();
    await open().keep(input);
    await open().keep({ ...input, unit: '20257' });
    const { keys, create } = sender(outcome);
    clock.now += 7 * 24 * hour + 1;
    assert.equal((await open().send(unit, create, { confirmed: true })).kind, 'expired');
    assert.deepEqual([keys.length, items.size], [0, 0]);
  });

  it('asks when the clock was set back', async () => {
    const { open, clock } = device();
    await open().keep(input);
    clock.now -= hour;
    assert.equal((await open().get(unit))?.needsConfirmation, true);
  });
});

describe('an answer that settles it', () => {
  it('drops the copy when the request had been erased', async () => {
    const { open, items } = device();
    await open().keep(input);
    const { create } = sender(new TosoError('request_erased', { status: 410 }));
    assert.deepEqual(await open().send(unit, create), { kind: 'erased' });
    assert.equal(items.size, 0);
  });

  it('keeps what the server refused, to be mended, and does not send it again unasked', async () => {
    const { open } = device();
    await open().keep(input);
    const { keys, create } = sender(new TosoError('invalid_request', { status: 400 }), outcome);
    const refused = await open().send(unit, create);
    assert.equal(refused.kind, 'refused');
    assert.equal((await open().send(unit, create)).kind, 'needs-confirmation');
    assert.equal(keys.length, 1);
    assert.equal((await open().send(unit, create, { confirmed: true })).kind, 'sent');
  });

  it('stays kept when the sending is aborted', async () => {
    const { open } = device();
    await open().keep(input);
    const { create } = sender(new DOMException('left', 'AbortError'));
    await assert.rejects(open().send(unit, create), { name: 'AbortError' });
    assert.ok(await open().get(unit));
  });
});

describe('two tabs', () => {
  const browsers: Record<string, PendingStoreOptions> = {
    'with Web Locks': {},
    'without Web Locks': { locks: null },
  };
  for (const [browser, options] of Object.entries(browsers)) {
    it(`send it once between them (${browser})`, async () => {
      const { open } = device(options);
      await open().keep(input);
      const { keys, create } = sender(outcome);
      const results = await Promise.all([open().send(unit, create), open().send(unit, create)]);
      assert.deepEqual(results.map(({ kind }) => kind).sort(), ['busy', 'sent']);
      assert.equal(keys.length, 1);
    });
  }

  it('without Web Locks, get their turn after another has died', async () => {
    const { open, clock, items } = device({ locks: null });
    await open().keep(input);
    items.set(`toso.sending.${unit}`, String(clock.now + 60_000));
    const { create } = sender(outcome);
    assert.equal((await open().send(unit, create)).kind, 'busy');
    clock.now += 60_001;
    assert.equal((await open().send(unit, create)).kind, 'sent');
  });
});

describe('what lies on the device', () => {
  const plain = (items: Map<string, string>) => /Lan|0905/.test([...items.values()].join());

  it('shows nothing personal, and its key cannot be read out', async () => {
    const { open, items, key } = device();
    await open().keep(input);
    assert.equal(items.size, 1);
    assert.equal(plain(items), false);
    assert.equal(key()?.extractable, false);
    assert.deepEqual((await open().get(unit))?.input, input);
  });

  it('is nothing at all where the key cannot be kept: then the page alone holds it', async () => {
    const vault: KeyVault = {
      get: () => Promise.resolve(undefined),
      keep: () => Promise.reject(new Error('private window')),
    };
    for (const options of [{ vault }, { vault: null }]) {
      const { open, items } = device(options);
      const store = open();
      assert.equal((await store.keep(input)).persisted, false);
      assert.equal(items.size, 0);
      assert.equal((await store.send(unit, sender(outcome).create)).kind, 'sent');
      assert.equal(await store.get(unit), undefined);
    }
  });

  it('is the page alone where nothing may be kept, or storage is full', async () => {
    const full: TextStorage = {
      getItem: () => null,
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
      removeItem: () => undefined,
    };
    for (const storage of [null, full]) {
      const { open, items } = device({ storage });
      const store = open();
      assert.equal((await store.keep(input)).persisted, false);
      assert.deepEqual((await store.get(unit))?.input, input);
      assert.equal(items.size, 0);
      assert.equal(await open().get(unit), undefined);
    }
  });

  it('survives without encryption in browsers that have none', async () => {
    const crypto = {
      getRandomValues: globalThis.crypto.getRandomValues.bind(globalThis.crypto),
    } as Crypto; // As on a plain http: page, which has no `subtle` and no `randomUUID`.
    const { open } = device({ crypto });
    assert.equal((await open().keep(input)).persisted, true);
    assert.deepEqual((await open().get(unit))?.input, input);
  });

  it('is dropped when it cannot be read any more', async () => {
    const { open, items } = device();
    await open().keep(input);
    for (const nonsense of [
      '{',
      '[]',
      '"x"',
      `{"${unit}":{"sealed":"!","key":"k","keptAt":1e15}}`,
    ]) {
      items.set('toso.pending', nonsense);
      assert.equal(await open().get(unit), undefined);
    }
  });
});
