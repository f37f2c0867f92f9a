import type { Directory } from '@toso/contract';
import { createClient, TosoError, type Client } from '@toso/sdk';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import {
  all,
  button,
  find,
  headings,
  input,
  show,
  status,
  type,
  words,
} from './by-hand.fixture.ts';
import './define.ts';
import { files } from './files.fixture.ts';
import {
  sampleContacts,
  samplePoints,
  sampleProvince,
  sampleTeams,
  sampleWard,
} from './sample-ward.fixture.ts';
import type { TeamLocator } from './team-locator.ts';

/** Units of this file alone: Phường An Hải, and Phường Hòa Cường as the neighbour. */
const unit = '20275';
const neighbour = '20257';
const http = createClient({ baseUrl: new URL('/', location.href).href });

const marks = (el: TeamLocator) =>
  Array.from(el.renderRoot.querySelectorAll('article mark'), (mark) => words(mark));

describe('<toso-team-locator>', () => {
  before(async () => {
    const entries = {
      teams: sampleTeams(unit, 30),
      servicePoints: samplePoints(unit),
      contacts: sampleContacts,
    };
    await executeServerCommand('toso:publish', { unit, entries });
    const next = { teams: sampleTeams(neighbour, 2), servicePoints: [], contacts: [] };
    await executeServerCommand('toso:publish', {
      unit: neighbour,
      entries: {
        ...next,
        teams: next.teams.map((team, i) => ({
          ...team,
          id: `0199a000-0000-7000-8000-00090000000${i}`,
        })),
      },
    });
  });

  it('says which ward an old ward became, and shows its teams', async () => {
    const el = await show(http, unit);
    await find(el, 'phuoc my', /Phường Phước Mỹ cũ nay thuộc Phường An Hải\.$/);
    expect(words(el.renderRoot.querySelector('.list'))).to.contain('Tổ dân phố 1');
    await expect(el).to.be.accessible();
  });

  for (const typed of [
    'tổ dân phố 12',
    'to dan pho 12',
    'toor daan phoos 12',
    'Tổ dân phố 12'.normalize('NFD'),
  ]) {
    it(`finds Tổ dân phố 12 typed as "${typed}"`, async () => {
      const el = await show(http, unit);
      await find(el, typed, /^Có \d+ nơi khớp\./);
      const row = button(el, /^Tổ công nghệ số Tổ dân phố 12/);
      row?.click();
      await waitUntil(() => headings(el).includes('Tổ công nghệ số Tổ dân phố 12'));
      expect(marks(el)).to.include('Tổ dân phố 12');
    });
  }

  it('waits until an input method has composed a word', async () => {
    const el = await show(http, unit);
    await find(el, 'khong co gi', /^Chưa thấy nơi nào khớp/);
    input(el).value = 'phuo';
    input(el).dispatchEvent(new InputEvent('input', { isComposing: true }));
    await el.updateComplete;
    expect(status(el)).to.match(/^Chưa thấy/);
    input(el).value = 'phước mỹ';
    input(el).dispatchEvent(new CompositionEvent('compositionend'));
    await waitUntil(() => status(el).includes('Phường Phước Mỹ cũ'));
  });

  it('shows how to reach a team, and that somebody is there now', async () => {
    const el = await show(http, unit);
    await find(el, 'to 12', /nơi khớp/);
    button(el, /Tổ dân phố 12/)?.click();
    await waitUntil(() => headings(el).length > 0);
    const call = el.renderRoot.querySelector<HTMLAnchorElement>('article a[part=call]')!;
    expect(call.getAttribute('href')).to.equal('tel:+842361234567');
    expect(words(call)).to.equal('Gọi tổ 0236 1234 567');
    expect(all(el)).to.contain('hằng ngày, 00:00–23:59 Đang trực');
    expect(all(el)).to.contain('Kiểm tra ngày 01/11/2026');
    expect(el.renderRoot.querySelector('article [href="https://zalo.me/0123456789012"]')).to.exist;
  });

  it('is used with the keyboard alone, and does not send the form around it', async () => {
    const host = await fixture<HTMLFormElement>(
      html`<form><toso-team-locator .client=${http} unit=${unit}></toso-team-locator></form>`,
    );
    let sent = 0;
    host.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    const el = host.querySelector('toso-team-locator')!;
    await el.updateComplete;
    input(el).focus();
    // Letter by letter: the runner's driver of WebKit presses several at once.
    for (const letter of 'dan pho 12') await sendKeys({ type: letter });
    await waitUntil(() => status(el).includes('nơi khớp'), 'rows', { timeout: 10_000 });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => words(el.shadowRoot!.activeElement) === 'Tổ công nghệ số Tổ dân phố 12');
    expect(sent).to.equal(0);
  });

  it('offers other wards of the province, says why, and leads back', async () => {
    const el = await show(http, unit);
    await type(el, 'hoa thuan tay');
    await waitUntil(() => button(el, /Phường Hòa Cường/), 'the neighbour', { timeout: 5000 });
    expect(words(button(el, /Phường Hòa Cường/))).to.contain(
      'Phường Hòa Thuận Tây cũ nay thuộc Phường Hòa Cường.',
    );
    button(el, /Phường Hòa Cường/)!.click();
    await waitUntil(() => headings(el).length === 2);
    button(el, /^Về Phường An Hải$/)!.click();
    await waitUntil(() => !button(el, /^Về/));
    expect(headings(el)).to.not.include('Tổ công nghệ số Tổ dân phố 1');
  });

  it('shows whom to ask where nothing matches', async () => {
    const el = await show(http, unit);
    await find(el, 'xyzw', /^Chưa thấy nơi nào khớp/);
    expect(el.renderRoot.querySelector('[part=contacts] a')?.getAttribute('href')).to.equal(
      'tel:1022',
    );
  });

  it('loads the list when the visitor turns to the field, and shows it when asked', async () => {
    const ward = sampleWard();
    const loads: ((ward: Directory) => void)[] = [];
    const get = () => new Promise<Directory>((resolve) => loads.push(resolve));
    const el = await show({ ...http, directory: { get } }, '20242');
    expect(loads).to.have.lengthOf(0);
    input(el).focus();
    await waitUntil(() => status(el) === 'Đang mở danh bạ…');
    loads.forEach((arrive) => arrive(ward));
    await waitUntil(() => status(el) !== 'Đang mở danh bạ…');
    expect(status(el)).to.equal('');
    expect(el.renderRoot.querySelector('.list')).to.equal(null);
    button(el, /^Xem tất cả các tổ$/)!.click();
    await waitUntil(() => status(el) === 'Phường Hải Châu có 30 tổ.');
    expect(loads).to.have.lengthOf(1);
  });

  it('opens the team of a tile', async () => {
    const el = await show(http, unit);
    button(el, /^Xem tất cả các tổ$/)!.click();
    await waitUntil(() => status(el) === 'Phường An Hải có 30 tổ.');
    const tile = el.renderRoot.querySelectorAll<HTMLElement>('[part=picture] button')[4]!;
    expect(words(tile)).to.equal('5');
    tile.click();
    await waitUntil(() => headings(el)[0] === 'Tổ công nghệ số Tổ dân phố 5');
    expect(tile.getAttribute('aria-pressed')).to.equal('true');
    await waitUntil(() => el.shadowRoot!.activeElement?.localName === 'h3', 'the focus is there');
    tile.click();
    await waitUntil(() => tile.getAttribute('aria-pressed') === 'false');
    expect(headings(el)).not.to.contain('Tổ công nghệ số Tổ dân phố 5');
  });

  it('has a sentence, another try and a way on when the list cannot be loaded', async () => {
    let away = true;
    const ward = sampleWard();
    const client: Client = {
      ...http,
      directory: {
        get: () => (away ? Promise.reject(new TosoError('unreachable')) : Promise.resolve(ward)),
      },
    };
    const el = await show(client, '20242');
    setTimeout(() => button(el, /Xem tất cả/)?.click());
    const failed = await oneEvent(el, 'toso-error');
    expect(failed).to.have.property('code', 'unreachable');
    await waitUntil(() => status(el).startsWith('Chưa tải được danh bạ.'));
    await expect(el).to.be.accessible();
    away = false;
    button(el, /^Thử lại$/)!.click();
    await waitUntil(() => status(el) === 'Phường Hải Châu có 30 tổ.');
  });

  it('says that there is no list of a place that published none', async () => {
    const el = await show(files({}), '20242');
    button(el, /Xem tất cả/)!.click();
    await waitUntil(() => status(el).startsWith('Chưa có danh bạ của nơi này.'));
  });

  it('works the same over one file, without a server', async () => {
    const el = await show(files({ 'directory.json': sampleWard() }), '20242');
    await find(el, 'nam duong', /Phường Nam Dương cũ nay thuộc Phường Hải Châu\.$/);
    await find(el, 'to 12', /^Có \d+ nơi khớp\./);
  });

  it('opens the ward of a team that was found in the index of a province', async () => {
    const client = files({ 'directory.json': sampleProvince(), '20242.json': sampleWard() });
    const el = await show(client, '48');
    await find(el, 'to dan pho 12', /nơi khớp/);
    button(el, /Tổ dân phố 12/)!.click();
    await waitUntil(() => headings(el).includes('Tổ công nghệ số Tổ dân phố 12'));
    expect(input(el).value).to.equal('Tổ công nghệ số Tổ dân phố 12');
  });

  it('draws the call of a sample team, and does not ring', async () => {
    const [team] = sampleTeams('20242', 1);
    const ward = sampleWard({ sample: true, teams: [{ ...team!, sample: true }] });
    const el = await show(files({ 'directory.json': ward }), '20242');
    button(el, /Xem tất cả/)!.click();
    await waitUntil(() => headings(el).length > 0);
    expect(all(el)).to.contain('Bản thử: dữ liệu mẫu, không phải tổ thật.');
    expect(button(el, /^Gọi tổ số mẫu$/)?.disabled).to.equal(true);
    expect(el.renderRoot.querySelectorAll('[part=team] a[href^=tel]')).to.have.length(0);
  });

  it('tells when a list was last checked, and that an old one may have changed', async () => {
    const el = await show(
      files({ 'directory.json': sampleWard({ checkedOn: '2020-01-05' }) }),
      '20242',
    );
    button(el, /Xem tất cả/)!.click();
    await waitUntil(() => all(el).includes('Dữ liệu ngày 05/01/2020, có thể đã đổi.'));
  });

  it('speaks English where the element says so', async () => {
    const client = files({ 'directory.json': sampleWard() });
    const el = await fixture<TeamLocator>(
      html`<toso-team-locator .client=${client} unit="20242" lang="en"></toso-team-locator>`,
    );
    button(el, /^Show all teams$/)!.click();
    await waitUntil(() => status(el) === 'Phường Hải Châu has 30 teams.');
  });
});
