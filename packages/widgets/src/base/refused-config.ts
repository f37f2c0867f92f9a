import { configFault } from '@toso/contract';

const told = new Set<string | undefined>();

/** Tells a webmaster, once, which part of a configuration is wrong: the page goes on without it. */
export function tell(address: string | undefined, config: unknown): void {
  if (told.has(address)) return;
  told.add(address);
  const part = configFault(config);
  // eslint-disable-next-line no-console -- The only way to tell a webmaster why nothing happens.
  console.warn(`toso: ${address}: phần “${part}” chưa đúng mẫu, nên cả tệp không được dùng.`);
}
