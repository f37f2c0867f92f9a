import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { words } from './by-hand.fixture.ts';
import './define.ts';
import { files } from './files.fixture.ts';
import { samplePoints, sampleWard } from './sample-ward.fixture.ts';
import type { TeamLocator } from './team-locator.ts';

const part = (el: TeamLocator, name: string) =>
  Array.from(el.renderRoot.querySelectorAll<HTMLElement>(`[part=${name}]`));
const points = (el: TeamLocator) =>
  part(el, 'point').map((card) => words(card.querySelector('h3')));

type Locate = Geolocation['getCurrentPosition'];
/** The platform's own source of positions, which no test can drive in all three engines. */
function standIn(getCurrentPosition: Locate): void {
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: { getCurrentPosition },
  });
}
const here: Locate = (tell) => {
  // The rest of a position is not read.
  tell({ coords: { latitude: 16.06, longitude: 108.22 } } as GeolocationPosition);
};

async function show(servicePoints = samplePoints('20242')): Promise<TeamLocator> {
  const client = files({ 'directory.json': sampleWard({ servicePoints }) });
  const el = await fixture<TeamLocator>(
    html`<toso-team-locator .client=${client} unit="20242"></toso-team-locator>`,
  );
  el.renderRoot.querySelector('button.alt')!.dispatchEvent(new MouseEvent('click'));
  await waitUntil(() => points(el).length > 0);
  return el;
}

describe('"Gần tôi"', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'geolocation'));

  it('sorts the points by distance and says how far each is', async () => {
    standIn(here);
    const el = await show();
    expect(points(el)).to.deep.equal(['Nhà văn hóa khu 1', 'Nhà văn hóa khu 3']);
    part(el, 'near')[0]!.click();
    await waitUntil(() => points(el)[0] === 'Nhà văn hóa khu 3');
    expect(words(part(el, 'point')[0])).to.contain('cách bạn khoảng 400 m');
    expect(words(part(el, 'point')[1])).to.contain('cách bạn khoảng 4,4 km');
  });

  it('is not offered where fewer than two points say where they are', async () => {
    standIn(here);
    const [first] = samplePoints('20242');
    const el = await show([first!]);
    expect(part(el, 'near')).to.have.length(0);
  });

  it('leads to the list when the device does not know, or the visitor declines', async () => {
    standIn((_, refuse) => refuse?.({ code: 1 } as GeolocationPositionError));
    const el = await show();
    part(el, 'near')[0]!.click();
    await waitUntil(() =>
      words(el.renderRoot.querySelector('.root')).includes(
        'Chưa biết bạn đang ở đâu. Bạn chọn trong danh sách.',
      ),
    );
    expect(points(el)).to.have.length(2);
  });
});
