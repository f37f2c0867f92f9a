import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { wantedEngines } from './drivers.ts';
import { askTeam, comeBack, makeTeamLink } from './people.ts';
import { freePort, makePlace, startServer, type Place, type RunningServer } from './server.ts';
import { visit, type Visitor } from './visitor.ts';

/** `npm run prove` asks for the full count of the issue. */
const rounds = Number(process.env['TOSO_KILLS'] ?? 1);
const [engine = 'chromium'] = wantedEngines;

/** Somebody with an empty browser does something; the browser is gone afterwards. */
async function meanwhile<T>(name: string, act: (visitor: Visitor) => Promise<T>): Promise<T> {
  const visitor = await visit(engine, name);
  try {
    return await act(visitor);
  } finally {
    await visitor.close();
  }
}

describe(`a server that is killed between an acknowledgement and the next step, in ${engine}`, () => {
  let place: Place;
  let port: number;
  let server: RunningServer;
  let link: string;

  /** SIGKILL, and a new start on the same folder. */
  const killed = async () => {
    await server.kill();
    server = await startServer(place, port);
  };

  before(async () => {
    place = await makePlace();
    port = await freePort();
    const path = await makeTeamLink(place);
    server = await startServer(place, port);
    link = `${server.origin}${path}`;
  });
  after(async () => {
    await server.stop();
    await place.remove();
  });

  for (let round = 1; round <= rounds; round++) {
    it(`loses neither the request nor its taking (${round} of ${rounds})`, async (t) => {
      const told = {
        name: `Bà Vòng ${round}`,
        phone: '0905 123 470',
        place: `kiệt ${round} Đường Thử`,
      };
      await meanwhile('resident', async (resident) => {
        const code = await askTeam(resident, server.origin, told);
        await killed();
        await meanwhile('member', async (member) => {
          await member.open(link);
          await member.see('1 người đang chờ');
          await member.press('^VNeID');
          await member.press('^Tôi nhận$');
          const words = await member.see(`Đọc mã này trước ${code}`);
          await killed();
          assert.ok(words.includes(told.name) && words.includes(told.place));
        });
        await comeBack(resident, server.origin, code);
        await resident.see('Đã có người nhận');
      });
      t.diagnostic(`proved: ${2 * round} kills on the main path, nothing acknowledged was lost`);
    });
  }
});
