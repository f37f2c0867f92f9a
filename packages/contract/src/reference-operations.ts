import { Directory, DirectoryPointer } from './directory.ts';
import { Guide, GuideList } from './guide.ts';
import { OfficialAccountList, OfficialAccountQuery } from './official-account.ts';
import type { Operation } from './operation.ts';
import { DirectoryFilePath, GuidePath, GuideQuery, TeamPath, TopicQuery } from './paths.ts';
import { Unit, UnitPage } from './place.ts';
import { Team, TeamPage, TeamQuery } from './team.ts';
import { TopicList } from './topic.ts';
import { UnitPath, UnitQuery } from './unit-query.ts';

/** Places, directory, teams, topics, guides and wards' accounts: what anybody may read. */
export const referenceOperations = {
  listUnits: {
    method: 'GET',
    path: '/v1/units',
    tag: 'units',
    access: 'public',
    summary: {
      vi: 'Tìm phường, xã, đặc khu, tỉnh theo tên mới, tên cũ hoặc quận, huyện cũ',
      en: 'Find units by present name, former name or former district',
    },
    query: UnitQuery,
    answer: { status: 200, body: UnitPage, description: 'Candidates, best first.' },
    paged: true,
    problems: ['invalid_cursor'],
  },
  getUnit: {
    method: 'GET',
    path: '/v1/units/{code}',
    tag: 'units',
    access: 'public',
    summary: { vi: 'Xem một đơn vị và các tên cũ', en: 'One unit, with its former names' },
    params: UnitPath,
    answer: { status: 200, body: Unit, description: 'The unit.' },
    problems: ['unit_unknown'],
  },
  getDirectory: {
    method: 'GET',
    path: '/v1/directory/{code}',
    tag: 'directory',
    access: 'public',
    summary: { vi: 'Bản danh bạ mới nhất ở đâu', en: 'Where the newest directory snapshot is' },
    params: UnitPath,
    answer: { status: 200, body: DirectoryPointer, description: 'A pointer, good for a minute.' },
    problems: ['unit_unknown', 'not_found'],
  },
  getDirectorySnapshot: {
    method: 'GET',
    path: '/v1/directory/{code}/{file}',
    tag: 'directory',
    access: 'public',
    summary: { vi: 'Một bản danh bạ, không bao giờ đổi', en: 'One snapshot; it never changes' },
    params: DirectoryFilePath,
    answer: {
      status: 200,
      body: Directory,
      description: 'A ward’s snapshot or a province’s index.',
    },
    problems: ['not_found'],
  },
  listTeams: {
    method: 'GET',
    path: '/v1/teams',
    tag: 'teams',
    access: 'public',
    summary: { vi: 'Các tổ của một phường, xã', en: 'The teams of a ward' },
    query: TeamQuery,
    answer: { status: 200, body: TeamPage, description: 'A page of teams.' },
    paged: true,
    problems: ['unit_unknown', 'invalid_cursor'],
  },
  getTeam: {
    method: 'GET',
    path: '/v1/teams/{id}',
    tag: 'teams',
    access: 'public',
    summary: { vi: 'Một tổ', en: 'One team' },
    params: TeamPath,
    answer: { status: 200, body: Team, description: 'The team.' },
    problems: ['not_found'],
  },
  listTopics: {
    method: 'GET',
    path: '/v1/topics',
    tag: 'topics',
    access: 'public',
    summary: { vi: 'Những việc tổ giúp', en: 'What teams help with' },
    query: TopicQuery,
    answer: { status: 200, body: TopicList, description: 'Topics in order.' },
    problems: ['unit_unknown'],
  },
  listGuides: {
    method: 'GET',
    path: '/v1/guides',
    tag: 'guides',
    access: 'public',
    summary: { vi: 'Các bài hướng dẫn từng bước', en: 'The step-by-step guides' },
    query: GuideQuery,
    answer: { status: 200, body: GuideList, description: 'Guides in order, without their steps.' },
    problems: ['unit_unknown'],
  },
  getGuide: {
    method: 'GET',
    path: '/v1/guides/{id}',
    tag: 'guides',
    access: 'public',
    summary: {
      vi: 'Một bài hướng dẫn, cùng lời của phường, xã',
      en: 'One guide, with the ward’s own words',
    },
    params: GuidePath,
    query: GuideQuery,
    answer: { status: 200, body: Guide, description: 'The guide, with its sources.' },
    problems: ['unit_unknown', 'not_found'],
  },
  listOfficialAccounts: {
    method: 'GET',
    path: '/v1/official-accounts',
    tag: 'accounts',
    access: 'public',
    summary: {
      vi: 'Tài khoản nhận tiền mà phường, xã đã công bố',
      en: 'The bank accounts that a ward itself published',
    },
    query: OfficialAccountQuery,
    answer: {
      status: 200,
      body: OfficialAccountList,
      description: 'Accounts in the ward’s order; none where it publishes none.',
    },
    problems: ['unit_unknown'],
  },
} as const satisfies Record<string, Operation>;
