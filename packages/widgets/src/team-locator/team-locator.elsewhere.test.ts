import type { FormerName, UnitCandidate } from '@toso/contract';
import { TosoError, type PageClient } from '@toso/sdk';
import { expect, waitUntil } from '@open-wc/testing';
import { all, button, find, headings, show, status, type } from './by-hand.fixture.ts';
import './define.ts';
import { files } from './files.fixture.ts';
import { sampleProvince, sampleTeams, sampleWard } from './sample-ward.fixture.ts';

const unit = '20242';
const home = sampleWard();
const neighbour = sampleWard({
  unit: { ...home.unit, code: '20257', name: 'Phường Hòa Cường', formerNames: [] },
  teams: sampleTeams('20257', 2),
});

const candidate = (former?: FormerName): UnitCandidate => ({
  unit: neighbour.unit,
  reasons: former ? [{ kind: 'former-name', text: former.name, accents: true, former }] : [],
});

/** A server that knows the neighbour by whatever was typed, and can lose a ward's list. */
function server(found = candidate()) {
  const lost = new Set<string>();
  const client: PageClient = {
    ...files({ 'directory.json': home }),
    units: {
      get: () => Promise.resolve(neighbour.unit),
      list: () => Promise.resolve({ items: [found] }),
    },
    directory: {
      get: (code) =>
        lost.has(code)
          ? Promise.reject(new TosoError('unreachable'))
          : Promise.resolve(code === unit ? home : neighbour),
    },
  };
  return { client, lost };
}

/** Types, and waits for the neighbour among other places. */
async function meet(client: PageClient) {
  const el = await show(client, unit);
  await type(el, 'hoa cuong');
  await waitUntil(() => button(el, /^Phường Hòa Cường/), 'the neighbour', { timeout: 3000 });
  return el;
}

describe('other wards in <toso-team-locator>', () => {
  it('opens at another try the ward whose list could not be loaded', async () => {
    const { client, lost } = server();
    const el = await meet(client);
    lost.add('20257');
    button(el, /^Phường Hòa Cường/)!.click();
    await waitUntil(() => status(el).startsWith('Chưa tải được danh bạ.'));
    lost.clear();
    button(el, /^Thử lại$/)!.click();
    await waitUntil(() => button(el, /^Về Phường Hải Châu$/));
    expect(all(el)).to.contain('Dữ liệu của Phường Hòa Cường');
  });

  it('opens at another try the team that was chosen in the index of a province', async () => {
    let isLost = true;
    const index = sampleProvince();
    const client: PageClient = {
      ...files({}),
      directory: {
        get: (code) =>
          code === '48'
            ? Promise.resolve(index)
            : isLost
              ? Promise.reject(new TosoError('unreachable'))
              : Promise.resolve(home),
      },
    };
    const el = await show(client, '48');
    await find(el, 'to dan pho 12', /nơi khớp/);
    button(el, /Tổ dân phố 12/)!.click();
    await waitUntil(() => status(el).startsWith('Chưa tải được danh bạ.'));
    isLost = false;
    button(el, /^Thử lại$/)!.click();
    await waitUntil(() => headings(el).includes('Tổ công nghệ số Tổ dân phố 12'));
  });

  it('are gone once hardly anything stands in the field', async () => {
    const el = await meet(server().client);
    await type(el, 'h');
    await waitUntil(() => !all(el).includes('Phường Hòa Cường'));
  });

  it('are said to have a part of an old unit that was divided', async () => {
    const name = 'Phường Hòa Thuận';
    const whole = await meet(server(candidate({ name })).client);
    expect(all(whole)).to.contain(`${name} cũ nay thuộc Phường Hòa Cường.`);
    expect(all(whole)).not.to.contain('Một phần');
    const part = await meet(server(candidate({ name, divided: true })).client);
    expect(all(part)).to.contain(`Một phần ${name} cũ nay thuộc Phường Hòa Cường.`);
  });
});
