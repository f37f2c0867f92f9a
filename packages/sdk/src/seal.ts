/** Keeps one key where scripts can use it but not read it out. */
export interface KeyVault {
  get(): Promise<CryptoKey | undefined>;
  /** Keeps `key` unless another tab was first; gives the one that is kept. */
  keep(key: CryptoKey): Promise<CryptoKey>;
}

/** Hides a text from whoever reads the device's storage without running the page's scripts. */
export interface Sealer {
  /** `bound` must be the same on opening. */
  seal(text: string, bound: string): Promise<string>;
  /** `undefined` when the key is gone or the text is not one of ours. */
  open(sealed: string, bound: string): Promise<string | undefined>;
}

const asPromise = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
  });

/** IndexedDB stores a `CryptoKey` as such: one that is not extractable stays so. */
export function indexedDbVault(factory: IDBFactory): KeyVault {
  async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>) {
    const opening = factory.open('toso', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('keys');
    const database = await asPromise(opening);
    try {
      return await work(database.transaction('keys', mode).objectStore('keys'));
    } finally {
      database.close();
    }
  }
  const read = (store: IDBObjectStore) =>
    asPromise(store.get('pending') as IDBRequest<CryptoKey | undefined>);
  return {
    get: () => inStore('readonly', read),
    keep: (key) =>
      inStore('readwrite', async (store) => {
        const kept = await read(store);
        if (kept) return kept;
        await asPromise(store.put(key, 'pending'));
        return key;
      }),
  };
}

const algorithm = 'AES-GCM';
const nonceBytes = 12;

const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

/** Seals with AES-GCM under a key that never leaves this browser. */
export function createSealer(crypto: Crypto, vault: KeyVault): Sealer {
  const { subtle } = crypto;
  const parameters = (nonce: Uint8Array<ArrayBuffer>, bound: string) => ({
    name: algorithm,
    iv: nonce,
    additionalData: new TextEncoder().encode(bound),
  });
  const keyOf = async () => {
    const kept = await vault.get();
    if (kept) return kept;
    const key = await subtle.generateKey({ name: algorithm, length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    return vault.keep(key);
  };
  return {
    async seal(text, bound) {
      const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
      const bytes = new TextEncoder().encode(text);
      const sealed = await subtle.encrypt(parameters(nonce, bound), await keyOf(), bytes);
      return toBase64(new Uint8Array([...nonce, ...new Uint8Array(sealed)]));
    },
    async open(sealed, bound) {
      try {
        const key = await vault.get();
        if (!key) return undefined;
        const bytes = fromBase64(sealed);
        const [nonce, rest] = [bytes.slice(0, nonceBytes), bytes.slice(nonceBytes)];
        return new TextDecoder().decode(await subtle.decrypt(parameters(nonce, bound), key, rest));
      } catch {
        return undefined;
      }
    },
  };
}
