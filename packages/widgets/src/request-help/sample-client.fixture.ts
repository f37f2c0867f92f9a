import { TosoError, type Client } from '@toso/sdk';
import { sampleStatus } from '../request-status/sample-status.fixture.ts';
import { files } from '../team-locator/files.fixture.ts';
import { sampleWard } from '../team-locator/sample-ward.fixture.ts';

/** Never answers. */
export const never = () => new Promise<never>(() => undefined);

/** The sample ward without a server. */
export const sampleFile = (changes: Parameters<typeof sampleWard>[0] = {}): Client =>
  files({ 'directory.json': sampleWard(changes) });

/** The sample ward with a server that answers a new request by `create`. */
export function answering(create: Client['requests']['create']): Client {
  const ward = sampleFile();
  const get = () => Promise.resolve(sampleStatus);
  return { ...ward, kind: 'http', requests: { ...ward.requests, create, get } };
}

export const accepting: Client = answering(() =>
  Promise.resolve({
    kind: 'accepted',
    code: sampleStatus.code,
    token: `20242.${'a'.repeat(43)}`,
    unit: '20242',
    state: 'new',
    teamName: 'Tổ dân phố 12',
    createdAt: sampleStatus.createdAt,
  }),
);

export const refusing = (...error: ConstructorParameters<typeof TosoError>): Client =>
  answering(() => Promise.reject(new TosoError(...error)));
