import { loadGuide } from '@toso/guides';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { chooseLanguage } from '../base/language.ts';
import { setPageSettings } from '../base/page.ts';
import { at, press, said, seen } from './by-hand.fixture.ts';
import './define.ts';
import type { Guide } from './guide.ts';

const file = (name: string) => new URL(name, import.meta.url).href;

/** A ward's page without a server: its words for one guide break the rules, for another they do not. */
setPageSettings({
  base: file('./'),
  config: file('./toso.config.json'),
  file: Promise.resolve({
    formatVersion: 1,
    unit: '20242',
    guides: {
      'vneid.vi': 'ward-words.fixture.json',
      'vneid.en': 'broken-words.fixture.json',
      'stay-safe.vi': 'nowhere.json',
      'pay-online.vi': 'half-written.fixture.txt',
    },
  }),
});

const open = (guide: string, lang: string, situation = '') =>
  fixture<Guide>(
    html`<toso-guide guide=${guide} lang=${lang} situation=${situation} kiosk></toso-guide>`,
  );

describe('a ward’s own words', () => {
  /* eslint-disable no-console -- What a webmaster reads is what is tested. */
  const { warn } = console;
  let lines: string[] = [];
  // A page waits for a ward's words no longer than 0.8 s; a test's server takes its time at first.
  before(() => import('./ward-file.ts'));
  beforeEach(() => {
    lines = [];
    console.warn = (line: unknown) => lines.push(String(line));
  });
  afterEach(() => {
    console.warn = warn;
    chooseLanguage(undefined);
  });
  /* eslint-enable no-console */

  it('stand in the steps that they change, with the day on which the ward checked them', async () => {
    const el = await open('vneid', 'vi', 'level-2');
    const { steps } = (await loadGuide('vneid', 'vi'))!.situations.find(
      ({ id }) => id === 'level-2',
    )!;
    await at(el, steps[0]!.title);
    expect(seen(el)).to.contain('Công an phường mẫu: số 1 đường Mẫu, sáng thứ Bảy có người trực.');
    await waitUntil(() => seen(el).includes('Phường, xã kiểm tra ngày 10/11/2026'));
    press(el, said.sources);
    await waitUntil(() => seen(el).includes('Thông báo của phường mẫu'));
    press(el, said.did);
    await at(el, steps[1]!.title);
    expect(seen(el)).not.to.contain('Phường, xã kiểm tra');
    expect(lines).to.deep.equal([]);
  });

  it('are left out where they break the rules, and the webmaster is told where', async () => {
    const el = await open('vneid', 'en', 'level-2');
    const { steps } = (await loadGuide('vneid', 'en'))!.situations.find(
      ({ id }) => id === 'level-2',
    )!;
    await at(el, steps[0]!.title);
    expect(seen(el)).to.contain(steps[0]!.actions[0]);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/broken-words\.fixture\.json.*level-2/);
  });

  it('are done without where the file is not there', async () => {
    const text = (await loadGuide('stay-safe', 'vi'))!;
    const [situation] = text.situations;
    const el = await open('stay-safe', 'vi', situation!.id);
    await at(el, situation!.steps[0]!.title);
    await waitUntil(() => lines.length > 0, 'the webmaster is told');
    expect(lines[0]).to.match(/nowhere\.json: Không đọc được tệp này \(HTTP 404\)/);
  });

  it('are done without where the file is no JSON, and the webmaster is told', async () => {
    const text = (await loadGuide('pay-online', 'vi'))!;
    const [situation] = text.situations;
    const el = await open('pay-online', 'vi', situation!.id);
    await at(el, situation!.steps[0]!.title);
    await waitUntil(() => lines.length > 0, 'the webmaster is told');
    // At which line only some engines tell.
    expect(lines[0]).to.match(/half-written\.fixture\.txt: .*chưa đúng dạng JSON/);
  });
});
