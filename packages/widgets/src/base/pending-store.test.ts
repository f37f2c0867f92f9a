import { expect, waitUntil } from '@open-wc/testing';
import {
  consentTexts,
  createPendingStore,
  type HelpRequestOutcome,
  type PendingStore,
} from '@toso/sdk';

/**
 * The SDK's store of pending requests on the browser's own storage, key vault and locks. What does
 * not depend on a browser is tested beside the store, in Node.
 */
const { version, lang, hash } = consentTexts[0]!;
const input = {
  unit: '20242',
  topic: 'vneid',
  mode: 'call',
  name: 'Cô Lan',
  phone: '0905 123 456',
  isAdult: true,
  consent: { version, lang, hash },
} as const;
const outcome: HelpRequestOutcome = {
  kind: 'accepted',
  code: 'K7M4Q2XN',
  token: `20242.${'A'.repeat(43)}`,
  unit: '20242',
  state: 'new',
  createdAt: '2026-11-21T08:00:00+07:00',
};

const done = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });

/** What lies in the vault, read as any script of the page could read it. */
async function keptKey(): Promise<CryptoKey | undefined> {
  const database = await done(indexedDB.open('toso'));
  try {
    const kept: unknown = await done(
      database.transaction('keys').objectStore('keys').get('pending'),
    );
    return kept instanceof CryptoKey ? kept : undefined;
  } finally {
    database.close();
  }
}

/** The store as another page of the same site opens it: another document, its own copy of the SDK. */
async function inAnotherPage(): Promise<PendingStore> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<script type="module">
    import { createPendingStore } from '/packages/sdk/src/index.ts';
    window.store = createPendingStore();
  </script>`;
  document.body.append(frame);
  const opened = () => (frame.contentWindow as { store?: PendingStore } | null)?.store;
  await waitUntil(() => opened() !== undefined, 'the other page opens', { timeout: 10_000 });
  return opened()!;
}

const onDevice = () => JSON.stringify(Object.entries(localStorage));

describe('a pending request in a real browser', () => {
  beforeEach(async () => {
    localStorage.clear();
    await done(indexedDB.deleteDatabase('toso'));
  });
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
    localStorage.clear();
  });

  it('lies sealed on the device, under a key that no script can read out', async () => {
    const { persisted } = await createPendingStore().keep(input);
    expect(persisted).to.equal(true);
    expect(onDevice())
      .to.include('toso.pending')
      .and.not.match(/Lan|0905/);
    const key = await keptKey();
    expect(key?.extractable).to.equal(false);
    const read = await crypto.subtle.exportKey('raw', key!).catch((error: unknown) => error);
    expect(read).to.be.instanceOf(DOMException);
  });

  it('is opened by another page of the site, which sends it under the same key', async () => {
    const { idempotencyKey } = await createPendingStore().keep(input);
    const other = await inAnotherPage();
    expect((await other.get('20242'))?.input).to.deep.equal(input);
    const keys: unknown[] = [];
    const { kind } = await other.send('20242', (_input, options) => {
      keys.push(options?.idempotencyKey);
      return Promise.resolve(outcome);
    });
    expect(kind).to.equal('sent');
    expect(keys).to.deep.equal([idempotencyKey]);
    expect(onDevice()).to.not.include('toso.pending');
    expect(await createPendingStore().get('20242')).to.equal(undefined);
  });

  it('is readable although two pages made the key at the same moment', async () => {
    const other = await inAnotherPage();
    await Promise.all([
      createPendingStore().keep(input),
      other.keep({ ...input, unit: '20257', name: 'Chú Ba' }),
    ]);
    const store = createPendingStore();
    const names = [(await store.get('20242'))?.input.name, (await store.get('20257'))?.input.name];
    expect(names).to.deep.equal(['Cô Lan', 'Chú Ba']);
  });

  it('is sent by one of two pages that try at the same moment', async () => {
    const [store, other] = [createPendingStore(), await inAnotherPage()];
    await store.keep(input);
    let answer: (outcome: HelpRequestOutcome) => void = () => undefined;
    const answered = new Promise<HelpRequestOutcome>((resolve) => (answer = resolve));
    const create = () => answered;
    const both = [store.send('20242', create), other.send('20242', create)];
    expect((await Promise.race(both)).kind).to.equal('busy');
    answer(outcome);
    const kinds = (await Promise.all(both)).map(({ kind }) => kind);
    expect(kinds.sort()).to.deep.equal(['busy', 'sent']);
  });

  it('is gone, and harms nothing, once the browser has dropped the key', async () => {
    await createPendingStore().keep(input);
    await done(indexedDB.deleteDatabase('toso'));
    expect(await createPendingStore().get('20242')).to.equal(undefined);
    await createPendingStore().keep({ ...input, name: 'Chú Ba' });
    expect((await createPendingStore().get('20242'))?.input.name).to.equal('Chú Ba');
  });
});
