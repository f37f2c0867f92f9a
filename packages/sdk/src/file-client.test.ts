import {
  consentTexts,
  readRequestCode,
  type Directory,
  type ProvinceIndex,
  type Unit,
  type UnitCandidate,
} from '@toso/contract';
import { findUnits, unitOf, unitsOfProvince } from '@toso/directory/places';
import { createFileClient, type FileClientOptions, type HelpRequestOutcome } from '@toso/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const id = (last: number) => `018f0000-0000-7000-8000-${String(last).padStart(12, '0')}`;
const provinceUnit: Unit = {
  code: '48',
  name: 'Thành phố Đà Nẵng',
  level: 'province',
  kind: 'city',
  provinceCode: '48',
  provinceName: 'Thành phố Đà Nẵng',
  validFrom: '2025-07-01',
  formerNames: [],
};
const formerNames = [{ name: 'Phường Nam Dương', district: 'Quận Hải Châu' }];
const wardUnit: Unit = {
  ...provinceUnit,
  code: '20242',
  name: 'Phường Hải Châu',
  level: 'commune',
  kind: 'ward',
  formerNames,
};
const checkedOn = '2026-11-01';
const team = { unit: '20242', roles: ['Tổ trưởng'], hours: [], checkedOn };
const ward: Directory = {
  formatVersion: 1,
  kind: 'ward',
  unit: wardUnit,
  publishedAt: '2026-11-01T08:00:00+07:00',
  checkedOn,
  contacts: [{ kind: 'ward', label: 'UBND phường', phone: '+842363822188', verifiedOn: checkedOn }],
  teams: [
    {
      ...team,
      id: id(1),
      name: 'Tổ Bình Đông',
      areas: [{ id: id(11), name: 'Tổ dân phố 12', note: 'kiệt 20–48 Phan Châu Trinh' }],
      phone: '+84905111222',
    },
    { ...team, id: id(2), name: 'Tổ Hòa An', areas: [], address: 'Nhà số 10', topics: ['fraud'] },
  ],
  servicePoints: [],
  topics: [],
};
const province: ProvinceIndex = {
  formatVersion: 1,
  kind: 'province',
  unit: provinceUnit,
  publishedAt: '2026-11-01T08:00:00+07:00',
  wards: [
    { code: '20242', name: 'Phường Hải Châu', formerNames, teams: ['Tổ Bình Đông', 'Tổ Hòa An'] },
    { code: '20333', name: 'Đặc khu Hoàng Sa', formerNames: [], teams: [] },
  ],
};

/** The ward's own site: files by their address. */
function site(files: Record<string, unknown>, options: Partial<FileClientOptions> = {}) {
  const read: string[] = [];
  const fetch = ({ url }: Request) => {
    read.push(new URL(url).pathname);
    const file = files[new URL(url).pathname];
    return Promise.resolve(file ? Response.json(file) : new Response('?', { status: 404 }));
  };
  const url = 'https://ward.test/toso/directory.json?v=3';
  return { read, client: createFileClient({ url, fetch, ...options }) };
}
const wardSite = (options?: Partial<FileClientOptions>) =>
  site({ '/toso/directory.json': ward }, options);
const provinceSite = () => site({ '/toso/directory.json': province, '/toso/20242.json': ward });

const { version, lang, hash } = consentTexts[0]!;
const input = {
  unit: '20242',
  teamId: id(1),
  topic: 'vneid',
  mode: 'home',
  name: 'Cô Lan',
  phone: '0905.123.456',
  place: 'kiệt 12/3 Phan Châu Trinh',
  preferredOn: '2026-11-23',
  preferredPart: 'morning',
  isAdult: true,
  consent: { version, lang, hash },
} as const;

function handoff(outcome: HelpRequestOutcome) {
  assert.equal(outcome.kind, 'handoff');
  return outcome;
}

describe("a ward's file", () => {
  it('answers for the ward, its teams and topics, and is read once', async () => {
    const { client, read } = wardSite();
    assert.equal(client.kind, 'file');
    assert.equal((await client.units.get('20242')).name, 'Phường Hải Châu');
    assert.equal((await client.directory.get('20242')).kind, 'ward');
    assert.equal((await client.teams.get(id(2))).name, 'Tổ Hòa An');
    assert.ok((await client.topics.list()).some((topic) => topic.id === 'vneid'));
    assert.deepEqual(read, ['/toso/directory.json']);
  });

  it('is read once for all who ask at the same time, also when the first gives up', async () => {
    const { client, read } = wardSite();
    const controller = new AbortController();
    const first = client.units.get('20242', { signal: controller.signal });
    const others = Promise.all([client.topics.list(), client.directory.get('20242')]);
    controller.abort();
    await assert.rejects(first, { name: 'AbortError' });
    assert.equal((await others)[1].unit.code, '20242');
    assert.deepEqual(read, ['/toso/directory.json']);
  });

  it('is asked for again after it could not be read', async () => {
    const files: Record<string, unknown> = {};
    const { client, read } = site(files);
    await assert.rejects(client.units.get('20242'), { code: 'not_found' });
    files['/toso/directory.json'] = ward;
    assert.equal((await client.units.get('20242')).code, '20242');
    assert.equal(read.length, 2);
  });

  it('finds the ward by an old name typed without accents, and says why', async () => {
    const { items } = await wardSite().client.units.list({ q: 'nam duong' });
    assert.equal(items[0]?.unit.code, '20242');
    assert.deepEqual(
      items[0].reasons.map(({ kind, text, accents }) => [kind, text, accents]),
      [['former-name', 'Phường Nam Dương', false]],
    );
    assert.deepEqual((await wardSite().client.units.list({ q: 'Cẩm Lệ' })).items, []);
  });

  for (const [q, found] of [
    ['to 12', ['Tổ Bình Đông']],
    ['Hoà An', ['Tổ Hòa An']],
    ['phan chau trinh', ['Tổ Bình Đông']],
    ['hoaf a', ['Tổ Hòa An']],
    ['binhf ddoong', ['Tổ Bình Đông']],
    ['nha so X', ['Tổ Hòa An']],
    ['xyz', []],
  ] as const) {
    it(`finds teams typed as "${q}"`, async () => {
      const { items } = await wardSite().client.teams.list({ unit: '20242', q });
      assert.deepEqual(
        items.map(({ name }) => name),
        found,
      );
    });
  }

  it('leaves out teams that do not help with a topic, and pages like a server', async () => {
    const { teams } = wardSite().client;
    const vneid = await teams.list({ unit: '20242', topic: 'vneid' });
    assert.deepEqual(
      vneid.items.map(({ name }) => name),
      ['Tổ Bình Đông'],
    );
    const names: string[] = [];
    for await (const each of teams.list({ unit: '20242', limit: 1 })) names.push(each.name);
    assert.deepEqual(names, ['Tổ Bình Đông', 'Tổ Hòa An']);
  });

  it('knows no other unit', async () => {
    const { client } = wardSite();
    await assert.rejects(client.units.get('20257'), { code: 'unit_unknown' });
    await assert.rejects(client.directory.get('20257'), { code: 'unit_unknown' });
    await assert.rejects(Promise.resolve(client.teams.list({ unit: '20257' })), {
      code: 'unit_unknown',
    });
    await assert.rejects(client.requests.create({ ...input, unit: '20257' }), {
      code: 'unit_unknown',
    });
  });

  it('refuses a file of a later format with a clear error', async () => {
    const { client } = site({ '/toso/directory.json': { ...ward, formatVersion: 2 } });
    await assert.rejects(client.directory.get('20242'), { code: 'unsupported_format' });
  });
});

describe("a province's file", () => {
  it('knows its wards, and reads a ward from the file beside it', async () => {
    const { client, read } = provinceSite();
    const special = await client.units.get('20333');
    assert.deepEqual([special.kind, special.level], ['special-zone', 'commune']);
    const { items } = await client.units.list({ parent: '48', q: 'hai chau' });
    assert.deepEqual(
      items.map(({ unit }) => unit.code),
      ['20242'],
    );
    assert.equal((await client.teams.list({ unit: '20242' })).items.length, 2);
    assert.deepEqual(read, ['/toso/directory.json', '/toso/20242.json']);
  });

  const [whole, ...wards] = [unitOf('48')!, ...unitsOfProvince('48')];
  const ofDaNang: ProvinceIndex = {
    ...province,
    unit: whole,
    wards: wards.map(({ code, name, formerNames }) => ({ code, name, formerNames, teams: [] })),
  };
  for (const q of [
    ...['nam duong', 'Nam Dương', 'nam dduowngf', 'Nam Dương, Hải Châu', 'hai chau', 'q. hai chau'],
    ...['hội an', 'hoij an', 'Điện Bàn', 'tra my', 'Hòa Khánh', 'tam xuan 2', 'da nang'],
    ...['20242', '202', 'xyz'],
  ]) {
    it(`finds what the server finds for "${q}", and for the same reason`, async () => {
      const { client } = site({ '/toso/directory.json': ofDaNang });
      const found = ({ unit, reasons }: UnitCandidate) => [unit.code, reasons[0]];
      const { items } = await client.units.list({ q });
      const server = findUnits(q).filter(({ unit }) => unit.provinceCode === '48');
      assert.deepEqual(items.map(found), server.map(found));
      assert.equal(items.length > 0, q !== 'xyz');
    });
  }

  it('says that a ward without a file has none', async () => {
    await assert.rejects(provinceSite().client.directory.get('20333'), { code: 'not_found' });
  });
});

describe('a request without a server', () => {
  it('becomes a text that begins with a code of this device, and numbers to turn to', async () => {
    const { code, text, contacts } = handoff(await wardSite().client.requests.create(input));
    assert.equal(readRequestCode(code), code);
    assert.deepEqual(text.split('\n'), [
      `Mã ${code.slice(0, 4)} ${code.slice(4)}. Tôi muốn nhờ tổ công nghệ số cộng đồng Phường Hải Châu giúp: VNeID.`,
      'Cách giúp: đến nhà',
      'Địa chỉ: kiệt 12/3 Phan Châu Trinh',
      'Thời gian: buổi sáng, 23/11/2026',
      'Tên gọi: Cô Lan',
      'Số điện thoại: 0905 123 456',
      'Khi gọi hoặc đến, xin đọc mã ở đầu tin để tôi biết đúng là người của tổ.',
    ]);
    assert.deepEqual(
      contacts.map(({ label, phone }) => [label, phone]),
      [
        ['Tổ Bình Đông', '+84905111222'],
        ['UBND phường', '+842363822188'],
      ],
    );
  });

  it('takes the code from the bytes it is given', async () => {
    const { client } = wardSite({ randomByte: () => 0 });
    assert.equal((await client.requests.create(input)).code, '22222222');
  });

  it('is written in English where that is asked for', async () => {
    const { client } = wardSite({ lang: 'en' });
    const { text } = handoff(await client.requests.create({ ...input, forSomeoneElse: true }));
    assert.match(text, /^Code \w{4} \w{4}\. I would like the community digital team of Phường/);
    assert.match(text, /Please ask whether that person agrees/);
  });

  it('is handed over all the same when the file cannot be read, or there is none', async () => {
    const contacts = [{ kind: 'hotline', label: '1022', phone: '1022', verifiedOn: checkedOn }];
    const { client } = site({}, { contacts });
    for (const each of [client, createFileClient({ contacts })]) {
      const made = handoff(await each.requests.create(input));
      assert.match(made.text, /^Mã \w{4} \w{4}\. Tôi muốn nhờ tổ công nghệ số cộng đồng giúp:/);
      assert.deepEqual(made.contacts, contacts);
    }
  });

  it('is refused for what the contract refuses, and for a topic that there is not', async () => {
    const { client } = wardSite();
    await assert.rejects(client.requests.create({ ...input, note: 'OTP là 482913' }), {
      fields: [{ pointer: '#/note', code: 'contains_otp' }],
    });
    await assert.rejects(client.requests.create({ ...input, topic: 'gardening' }), {
      code: 'invalid_request',
      fields: [{ pointer: '#/topic', code: 'unknown_topic' }],
    });
  });

  it('cannot be followed, changed or erased, and there is no desk', async () => {
    const { accounts, requests, desk, guides } = wardSite().client;
    const key = { code: 'K7M4Q2XN', token: 't' };
    await assert.rejects(requests.get(key), { code: 'not_available' });
    await assert.rejects(requests.erase(key), { code: 'not_available' });
    await assert.rejects(desk.session(), { code: 'not_available' });
    await assert.rejects(Promise.resolve(desk.list()), { code: 'not_available' });
    await assert.rejects(guides.get('vneid'), { code: 'not_available' });
    await assert.rejects(accounts.list({ unit: '20242' }), { code: 'not_available' });
  });
});
