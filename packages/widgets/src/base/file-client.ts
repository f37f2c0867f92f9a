import type { Contact, TosoConfig } from '@toso/contract';
import { createFileClient, type Client } from '@toso/sdk';

/** The ward's numbers as its own configuration names them today. */
function contactsIn(config: TosoConfig): Contact[] {
  const verifiedOn = new Date().toISOString().slice(0, 10);
  const phones = (config.phones ?? []).map(({ label, phone }): Contact => ({
    kind: 'hotline',
    label,
    phone,
    verifiedOn,
  }));
  const url = config.zaloOaUrl;
  return url ? [...phones, { kind: 'zalo', label: 'Zalo', url, verifiedOn }] : phones;
}

/**
 * A client without a server: over the ward's directory file, or, where there is none, over the
 * numbers in its configuration alone. Its own chunk, because most pages have a server.
 */
export const fileClient = (config: TosoConfig, url: string | undefined): Client =>
  createFileClient({ url, contacts: contactsIn(config), lang: config.lang ?? 'vi' });
