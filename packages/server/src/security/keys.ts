import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';

/** Where a sealed value stands: it opens nowhere else. */
export interface SealedPlace {
  readonly unit: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** What is in the file of keys. */
export interface KeyMaterial {
  /** Newest last: the last one seals, all of them open. */
  readonly sealing: readonly { readonly id: string; readonly secret: Uint8Array }[];
  /** Makes what must be found again: it never changes, or nothing is found any more. */
  readonly index: Uint8Array;
}

/** Sealing and keyed hashing. Holds the secrets; gives none away. */
export interface Keys {
  /** The ids of all keys, newest last. */
  readonly ids: readonly string[];
  /** `keyId.nonce.ciphertext`: AES-256-GCM, bound to its place. */
  seal(place: SealedPlace, text: string): string;
  /** @throws where the key is unknown, or the value was changed or moved. */
  open(place: SealedPlace, sealed: string): string;
  /** A keyed hash of one unit, by which a value is found without being readable. */
  digest(unit: string, purpose: string, text: string): string;
  /** A keyed hash of this deployment, for what comes back to us (cursors). */
  sign(text: string): string;
}

const nonceBytes = 12;
const tagBytes = 16;

const derive = (secret: Uint8Array, salt: string, info: string) =>
  createSecretKey(Buffer.from(hkdfSync('sha256', secret, salt, info, 32)));

/** Each takes about 0.7 kB, and callers may name units that do not exist. */
const MAX_REMEMBERED = 10_000;

/** Derived keys are asked for at every row: each is derived once, and rarely again. */
function remembered(make: (unit: string, info: string) => KeyObject) {
  const known = new Map<string, KeyObject>();
  return (unit: string, info: string): KeyObject => {
    const name = `${unit}/${info}`;
    const found = known.get(name);
    if (found) return found;
    if (known.size >= MAX_REMEMBERED) known.clear();
    const key = make(unit, info);
    known.set(name, key);
    return key;
  };
}

const boundTo = ({ unit, table, row, column }: SealedPlace) =>
  Buffer.from([unit, table, row, column].join('|'));

function encrypt(key: KeyObject, place: SealedPlace, text: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(place));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return `${nonce.toString('base64url')}.${sealed.toString('base64url')}`;
}

function decrypt(key: KeyObject, place: SealedPlace, nonce: string, text: string): string {
  const sealed = Buffer.from(text, 'base64url');
  const options = { authTagLength: tagBytes };
  const opener = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'), options)
    .setAAD(boundTo(place))
    .setAuthTag(sealed.subarray(-tagBytes));
  return Buffer.concat([opener.update(sealed.subarray(0, -tagBytes)), opener.final()]).toString();
}

export function createKeys({ sealing, index }: KeyMaterial): Keys {
  const newest = sealing.at(-1);
  if (!newest) throw new RangeError('There is no key to seal with.');
  const secrets = new Map(sealing.map(({ id, secret }) => [id, secret]));
  const sealingKey = remembered((unit, id) => {
    const secret = secrets.get(id);
    if (!secret) throw new Error('A value was sealed with a key that is not in the file of keys.');
    return derive(secret, unit, 'toso/seal');
  });
  const digestKey = remembered((unit, purpose) => derive(index, unit, `toso/${purpose}`));
  const hash = (key: KeyObject, text: string) =>
    createHmac('sha256', key).update(text).digest('base64url');
  return {
    ids: sealing.map(({ id }) => id),
    seal: (place, text) =>
      `${newest.id}.${encrypt(sealingKey(place.unit, newest.id), place, text)}`,
    open: (place, sealed) => {
      const [id = '', nonce = '', text = ''] = sealed.split('.');
      return decrypt(sealingKey(place.unit, id), place, nonce, text);
    },
    digest: (unit, purpose, text) => hash(digestKey(unit, purpose), text),
    sign: (text) => hash(digestKey('', 'sign'), text),
  };
}
