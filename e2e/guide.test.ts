import type { GuideSituation } from '@toso/contract';
import { loadGuide } from '@toso/guides';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { wantedEngines } from './drivers.ts';
import { freePort, makePlace, startServer, type Place, type RunningServer } from './server.ts';
import { visit, type Visitor } from './visitor.ts';

/** A title as it stands on the page. */
const exactly = (words: string) => `^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`;

for (const engine of wantedEngines) {
  describe(`from a question about VNeID to the team that helps, in ${engine}`, () => {
    let place: Place;
    let server: RunningServer;
    let resident: Visitor;
    let level2: GuideSituation;
    const endings: (() => Promise<unknown>)[] = [];

    before(async () => {
      place = await makePlace();
      endings.push(() => place.remove());
      server = await startServer(place, await freePort());
      endings.unshift(() => server.stop());
      resident = await visit(engine, 'resident');
      endings.unshift(() => resident.close());
    });
    after(async () => {
      for (const end of endings) await end().catch(() => undefined);
    });

    it('finds level 2 by typing, and walks its steps to the last', async () => {
      const guide = await loadGuide('vneid', 'vi');
      const found = guide?.situations.find(({ id }) => id === 'level-2');
      assert.ok(found);
      level2 = found;
      await resident.open(`${server.origin}/demo/`);
      await resident.write('^Hoặc gõ việc bạn cần', 'len muc 2');
      await resident.press(exactly(level2.title));
      for (const [at, { title }] of level2.steps.entries()) {
        await resident.see(`${level2.title} · Bước ${at + 1}/${level2.steps.length}`);
        await resident.see(title);
        if (at + 1 < level2.steps.length) await resident.press('^Đã làm được$');
      }
    });

    it('opens request help at the second “Chưa được”, with the step in its note', async () => {
      await resident.press('^Chưa được$');
      await resident.see('Bạn vướng chỗ nào');
      await resident.press('^Vẫn chưa được$');
      // The topic is known: the second question stands first.
      await resident.see('Bước 2/5');
      await resident.press('^Gọi điện');
      await resident.press('^Tiếp tục$');
      await resident.write('^Tên để gọi', 'Cô Thử Nghiệm');
      await resident.write('^Số điện thoại', '0905 123 470');
      await resident.press('^Tôi từ 16 tuổi');
      await resident.press('^Tiếp tục$');
      await resident.see('Bước 4/5');
      await resident.press('^Tiếp tục$');
      await resident.see('Bước 5/5');
      const last = level2.steps.length;
      const note = `VNeID: ${level2.title}, bước ${last}: ${level2.steps[last - 1]?.title}`;
      assert.ok((await resident.see('Tôi đồng ý để')).includes(note), note);
    });
  });
}
