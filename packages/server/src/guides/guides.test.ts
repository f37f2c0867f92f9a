import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { onEachDatabase } from '../database/each-database.test.ts';
import { servicesOn } from '../open-services.ts';
import { clock, haiChau, hoaCuong } from '../requests/people.test.ts';
import type { Services } from '../services.ts';
import { ownWords } from './own-words.fixture.ts';

onEachDatabase('A ward’s own words for a guide', (open) => {
  let services: Services;
  const time = clock();
  before(async () => {
    services = await servicesOn(open().database, { now: time.now });
  });

  const bring = async (unit?: string, lang: 'vi' | 'en' = 'vi') => {
    const guide = await services.guides.get('vneid', lang, unit);
    const situation = guide?.situations.find(({ id }) => id === 'level-2');
    return situation?.steps.find(({ id }) => id === 'bring');
  };

  test('are shown to that ward, in that language, and to nobody else', async () => {
    const before = await bring(haiChau);
    assert.equal(before?.ward, undefined);
    assert.deepEqual(await services.guides.replace(haiChau, ownWords), []);
    assert.deepEqual((await bring(haiChau))?.bring, ownWords.situations?.[0]?.steps?.[0]?.bring);
    assert.equal((await bring(haiChau))?.ward, true);
    assert.deepEqual(await bring(), before);
    assert.deepEqual(await bring(hoaCuong), before);
    assert.equal((await bring(haiChau, 'en'))?.ward, undefined);
    const [summary] = await services.guides.list('vi', haiChau);
    assert.equal(summary?.wardCheckedOn, '2026-01-20');
  });

  test('change nothing where they do not fit, and say why', async () => {
    const before = await bring(haiChau);
    const wrong = { ...ownWords, situations: [{ id: 'no-such-thing' }] };
    const [problem] = await services.guides.replace(haiChau, wrong);
    assert.deepEqual([problem?.code, problem?.name], ['unknown_situation', 'no-such-thing']);
    const [other] = await services.guides.replace(haiChau, { ...ownWords, guide: 'cooking' });
    assert.equal(other?.code, 'unknown_guide');
    const [late] = await services.guides.replace(haiChau, { ...ownWords, checkedOn: '2999-01-01' });
    assert.equal(late?.code, 'day_to_come');
    assert.deepEqual(await bring(haiChau), before);
    await assert.rejects(services.guides.replace('99999', ownWords), { code: 'unit_unknown' });
  });

  test('are kept once, without what repeats the guide, and take each other’s place', async () => {
    const shipped = await services.guides.get('vneid', 'vi');
    const [first] = shipped!.situations;
    const more = { ...ownWords, situations: [...ownWords.situations!, { id: first!.id }] };
    await services.guides.replace(haiChau, more);
    const kept = await services.guides.overrides(haiChau);
    assert.deepEqual(
      kept.map(({ override, problems }) => [override, problems]),
      [[ownWords, []]],
    );
  });

  test('that a later guide no longer fits are not shown, and not lost', async () => {
    await services.guides.replace(hoaCuong, ownWords);
    const body = JSON.stringify({ ...ownWords, situations: [{ id: 'gone' }] });
    await open().database.inUnit(hoaCuong, (rows) =>
      rows.updateTable('guide_override').set({ body }).where('unit_code', '=', hoaCuong).execute(),
    );
    const guide = await services.guides.get('vneid', 'vi', hoaCuong);
    assert.equal(guide?.wardCheckedOn, undefined);
    const [kept] = await services.guides.overrides(hoaCuong);
    assert.deepEqual(
      kept?.problems.map(({ code }) => code),
      ['unknown_situation'],
    );
  });

  test('end when the ward removes them; each change is in its audit log', async () => {
    await services.guides.replace(haiChau, ownWords);
    assert.equal(await services.guides.remove(haiChau, 'vneid', 'vi'), true);
    assert.equal(await services.guides.remove(haiChau, 'vneid', 'vi'), false);
    assert.equal((await bring(haiChau))?.ward, undefined);
    const actions = await open().database.inUnit(haiChau, (rows) =>
      rows
        .selectFrom('audit_detail')
        .select('detail')
        .where('unit_code', '=', haiChau)
        .orderBy('position')
        .execute(),
    );
    const named = actions.map(({ detail }) => (JSON.parse(detail) as { action: string }).action);
    assert.deepEqual(named, ['guide-changed', 'guide-changed', 'guide-changed', 'guide-removed']);
    assert.equal((await services.audit.verify(haiChau)).intact, true);
  });
});
