import { createApp, openServices } from '@toso/server';
import { unitsOfProvince } from '@toso/directory/places';
import { fullTeam, villageName } from '../packages/server/src/directory/full-ward.fixture.ts';
import type { Table } from './table.ts';

type Fetch = (path: string) => Promise<Response>;

async function bytesOf(fetch: Fetch, code: string): Promise<number> {
  const pointer = (await (await fetch(`/v1/directory/${code}`)).json()) as { url: string };
  return (await (await fetch(`/v1/directory/${pointer.url}`)).arrayBuffer()).byteLength;
}

/** Bytes of what a phone fetches, published and compressed by the real server. */
export async function published(): Promise<Table[]> {
  const services = await openServices({});
  const app = createApp(services);
  const fetch: Fetch = async (path) =>
    app.fetch(new Request(`http://localhost${path}`, { headers: { 'accept-encoding': 'br' } }));
  const publish = (code: string, count: number, named: boolean) =>
    services.directory.replace(code, {
      teams: Array.from({ length: count }, (_, at) => ({
        ...fullTeam(code, at + 1),
        ...(named && { name: villageName() }),
      })),
      servicePoints: [],
      contacts: [],
    });
  await publish('20242', 500, false);
  const ward = await bytesOf(fetch, '20242');
  const units = unitsOfProvince('48');
  for (const [at, { code }] of units.entries()) {
    const count = Math.floor(3766 / units.length) + (at < 3766 % units.length ? 1 : 0);
    await publish(code, count, true);
  }
  const province = await bytesOf(fetch, '48');
  await services.close();
  return [
    {
      title: 'Published files',
      unit: 'bytes, brotli',
      base: "limit of a ward's snapshot",
      rows: [
        { name: "limit of a ward's snapshot", value: 25_000 },
        {
          name: 'a ward of 500 teams',
          value: ward,
          note: 'random phones, addresses, hours; members named by consent come on top',
        },
        { name: "limit of a province's index", value: 60_000 },
        { name: 'a province of 3,766 teams', value: province, note: 'names at random' },
      ],
    },
  ];
}
