import { createClient } from '@toso/sdk';
import { consentTexts, type HelpRequestInput } from '@toso/contract';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { wantedEngines } from './drivers.ts';
import { dump, findAny, openAll, tracesOf } from './dump.ts';
import { askTeam, comeBack, makeTeamLink } from './people.ts';
import { freePort, makePlace, startServer, type Place, type RunningServer } from './server.ts';
import { visit, type Visitor } from './visitor.ts';

/** Words that must be found nowhere afterwards. */
const marks = { name: 'Cô Vạn Thọ', phone: '0905 123 468', place: 'kiệt 7 Đường Đánh Dấu' };

/** Somebody else's request, which stays: erasing one must not touch it. */
const other = (): HelpRequestInput => {
  const consent = consentTexts.find(({ lang }) => lang === 'vi');
  assert.ok(consent);
  const { version, lang, hash } = consent;
  return {
    unit: '20242',
    topic: 'online-payment',
    mode: 'call',
    name: 'Chú Ở Lại',
    phone: '0905 123 469',
    isAdult: true,
    consent: { version, lang, hash },
  };
};

/** Today in Vietnam and some days, as a date field holds it. */
const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('en-CA', {
    timeZone: 'Asia/Ho_Chi_Minh',
  });

for (const engine of wantedEngines) {
  describe(`from a pasted snippet to a neighbour who answers, in ${engine}`, () => {
    let place: Place;
    let port: number;
    let server: RunningServer;
    let resident: Visitor;
    let member: Visitor;
    let code = '';
    let link = '';
    let traces: readonly string[] = [];
    let output = '';
    const endings: (() => Promise<unknown>)[] = [];

    before(async () => {
      place = await makePlace();
      endings.push(async () => {
        await server.stop();
        await place.remove();
      });
      port = await freePort();
      const path = await makeTeamLink(place);
      server = await startServer(place, port);
      link = `${server.origin}${path}`;
      await createClient({ baseUrl: server.origin }).requests.create(other());
      resident = await visit(engine, 'resident');
      endings.push(() => resident.close());
      member = await visit(engine, 'member');
      endings.push(() => member.close());
    });
    // Whatever was started is ended, also where not everything could be started.
    after(() => Promise.allSettled(endings.map((end) => end())));

    it('gives the resident the teams of an old ward, takes a request to one, and gives a code', async () => {
      code = await askTeam(resident, server.origin, marks);
      await resident.press('^Xem tình trạng$');
      await resident.see('Đang chờ người nhận|đang tìm người giúp');
    });

    it('shows the request on the team’s page without anything personal, until it is taken', async () => {
      await member.open(link);
      const list = await member.see('\\d+ người đang chờ');
      for (const secret of [code, marks.name, marks.place]) assert.ok(!list.includes(secret));
      await member.press('^VNeID');
      await member.press('^Tôi nhận$');
      const taken = await member.see(`Đọc mã này trước ${code}`);
      assert.ok(taken.includes(marks.name) && taken.includes(marks.place));
    });

    it('plans and finishes it, and the resident follows', async () => {
      await member.press('^Hẹn giờ$');
      await member.choose('^Ngày', dayFromNow(1));
      await member.press('^Buổi sáng');
      await member.press('^Lưu giờ hẹn$');
      await member.see('Đã hẹn');
      await comeBack(resident, server.origin, code);
      await resident.see('Đã có người nhận và hẹn giờ giúp bạn');
      await member.press('^Xong$');
      await member.press('^Đã giúp được$');
      await member.press('^Ghi là xong$');
      await member.see('Đã xong');
      await comeBack(resident, server.origin, code);
      await resident.see('Việc này đã xong');
      await resident.press('^Đã được giúp$');
      await resident.see('Cảm ơn bạn đã cho biết');
    });

    it('lets nothing acknowledged go when the process is killed', async () => {
      output += server.output();
      await server.kill();
      const rows = await dump(place);
      const request = rows.find(
        ({ table, values }) => table === 'help_request' && values['topic'] === 'vneid',
      );
      assert.ok(request);
      assert.equal(request.values['helped'], true);
      traces = tracesOf(rows, String(request.values['id']));
      assert.ok(traces.length >= 8, `only ${traces.length} traces were recorded`);
      server = await startServer(place, port);
    });

    it('erases it for good when the resident says so', async () => {
      await comeBack(resident, server.origin, code);
      await resident.press('^Xoá hẳn thông tin$');
      await resident.press('^Xoá hẳn$');
      await resident.see('Đã xoá yêu cầu và thông tin của bạn');
      output += server.output();
      assert.equal(await server.stop(), 0);

      const rows = await dump(place);
      assert.deepEqual(findAny(rows, traces), []);
      const opened = await openAll(rows, place);
      assert.ok(opened.some((text) => text.includes('Chú Ở Lại')));
      const secrets = [code.replace(' ', ''), marks.name, '+84905123468', marks.place];
      for (const secret of secrets) assert.ok(!opened.some((text) => text.includes(secret)));
    });

    it('wrote nothing personal into its log', () => {
      assert.match(output, /"route":"\/v1\/help-requests/);
      const digits = marks.phone.replace(/\D/g, '').slice(1);
      for (const secret of [marks.name, marks.place, digits, code, code.replace(' ', '')]) {
        assert.ok(!output.includes(secret), `the log holds ${secret}`);
      }
    });
  });
}
