import type { VersionedStatus } from '@toso/sdk';

/** A request that has just reached a team, for tests and stories. */
export const sampleStatus: VersionedStatus = {
  code: 'K7M4Q2XN',
  unit: '20242',
  unitName: 'Phường Hải Châu',
  topic: 'vneid',
  mode: 'home',
  state: 'new',
  level: 'team',
  attempts: [],
  contacts: [{ label: 'Tổng đài', phone: '1022' }],
  history: [{ step: 'new', at: '2026-11-21T08:00:00+07:00' }],
  canChange: true,
  createdAt: '2026-11-21T08:00:00+07:00',
  updatedAt: '2026-11-21T08:00:00+07:00',
  etag: '"1"',
};
