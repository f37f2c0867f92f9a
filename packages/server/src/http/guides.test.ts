import { Guide, GuideList } from '@toso/contract';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ownWords } from '../guides/own-words.fixture.ts';
import { openApp, problemIn, type TestApp } from './app.fixture.ts';

let test: TestApp;
before(async () => {
  test = await openApp();
  await test.services.guides.replace('20242', ownWords);
});
after(() => test.services.close());

const guideAt = async (path: string) => Guide.parse(await (await test.send(path)).json());

describe('GET /v1/guides', () => {
  it('lists the guides with the titles of their situations, for any site', async () => {
    const answer = await test.send('/v1/guides');
    const { guides } = GuideList.parse(await answer.json());
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(guides[0]?.id, 'vneid');
    assert.ok(guides[0].situations.some(({ id, stepCount }) => id === 'level-2' && stepCount > 1));
    const ward = GuideList.parse(await (await test.send('/v1/guides?unit=20242')).json());
    assert.equal(ward.guides[0]?.wardCheckedOn, ownWords.checkedOn);
  });

  it('speaks the language of the address, and Vietnamese where it has no other', async () => {
    const title = async (query: string) =>
      GuideList.parse(await (await test.send(`/v1/guides${query}`)).json()).guides[0]?.title;
    assert.equal(await title('?lang=km'), await title(''));
    assert.notEqual(await title('?lang=en'), await title(''));
    const english = { headers: { 'accept-language': 'en' } };
    const answer = await test.send('/v1/guides', english);
    assert.equal(GuideList.parse(await answer.json()).guides[0]?.lang, 'vi');
  });
});

describe('GET /v1/guides/{id}', () => {
  it('is the whole guide with its sources, with the ward’s own words where it has any', async () => {
    const guide = await guideAt('/v1/guides/vneid?unit=20242');
    const plain = await guideAt('/v1/guides/vneid');
    const stepOf = ({ situations }: Guide) =>
      situations.find(({ id }) => id === 'level-2')?.steps.find(({ id }) => id === 'bring');
    assert.deepEqual([stepOf(guide)?.ward, stepOf(guide)?.checkedOn], [true, '2026-01-20']);
    assert.equal(stepOf(plain)?.ward, undefined);
    assert.equal(guide.sources['ward']?.title, 'Công an phường (mẫu)');
  });

  it('is not sent again to who has it, and may be kept for a minute', async () => {
    const first = await test.send('/v1/guides/vneid?unit=20242');
    const etag = first.headers.get('etag') ?? '';
    assert.match(first.headers.get('cache-control') ?? '', /public, max-age=60/);
    const headers = { 'if-none-match': etag };
    assert.equal((await test.send('/v1/guides/vneid?unit=20242', { headers })).status, 304);
    assert.equal((await test.send('/v1/guides/vneid', { headers })).status, 200);
  });

  it('is refused for a guide or a ward that there is not', async () => {
    for (const [path, code] of [
      ['/v1/guides/cooking', 'not_found'],
      ['/v1/guides/Not%20A%20Name', 'not_found'],
      ['/v1/guides/vneid?unit=99999', 'unit_unknown'],
      ['/v1/guides?unit=99999', 'unit_unknown'],
    ] as const) {
      const answer = await test.send(path);
      assert.equal(answer.status, 404, path);
      assert.equal((await problemIn(answer)).code, code, path);
    }
    assert.equal((await test.send('/v1/guides/vneid?situation=x')).status, 400);
  });
});
