import { loadGuide } from '@toso/guides';
import { expect, waitUntil } from '@open-wc/testing';
import { said } from './by-hand.fixture.ts';
import { lossyPage, type LossyPage } from './lossy-page.fixture.ts';

const { situations } = (await loadGuide('vneid', 'vi'))!;
const { steps } = situations.find(({ id }) => id === 'activate')!;
const code = steps.find(({ id }) => id === 'code')!;
const atCode = 'data-situation="activate" data-step="code"';

describe('a guide where the network loses files', () => {
  let page: LossyPage;
  const open = async (name: string, lost: string, data = '', tag = '') => {
    page = await lossyPage(name, lost, data, tag);
  };
  afterEach(() => page.close());

  const isFocused = (name: string) => () => page.root.activeElement?.textContent.trim() === name;
  const isTold = async () => {
    await page.sees(said.broken);
    expect(page.root.querySelector('slot')!.hidden, 'the page’s own words').to.equal(false);
  };
  const isOver = () => {
    expect(page.words()).not.to.contain(said.broken);
    expect(page.root.querySelector('slot')!.hidden).to.equal(true);
  };

  it('says that another guide did not come, stays where it is, and opens it at “Thử lại”', async () => {
    await open('guide', '^stay-safe');
    const { title } = (await loadGuide('stay-safe', 'vi'))!;
    await page.press(said['guide-stay-safe']);
    await isTold();
    await waitUntil(isFocused(said.retry), 'the focus is at the way on');
    expect(page.words()).to.contain(said['guide-use-phone']);
    await page.lose();
    await page.press(said.retry);
    await page.sees(title);
    isOver();
  });

  it('says so of the sources of a step, and unfolds them at “Thử lại”', async () => {
    await open('vneid-guide', '^vneid\\.sources', atCode);
    await page.press(said.sources);
    await isTold();
    expect(page.words()).to.contain(code.actions[0]);
    await page.lose();
    await page.press(said.retry);
    await waitUntil(() => page.root.querySelector('.sources li'), 'the sources');
    isOver();
  });

  it('says so of what paper has, and prints at “Thử lại”', async () => {
    await open('vneid-guide', '^print-sheet', atCode);
    let printed = '';
    page.window.print = () => (printed = page.root.querySelector('.sheet')?.textContent ?? '');
    await page.press(said.print);
    await isTold();
    expect(printed).to.equal('');
    await page.lose();
    await page.press(said.retry);
    await waitUntil(() => printed, 'the paper');
    for (const { title } of steps) expect(printed).to.contain(title);
    isOver();
  });

  it('says so of searching, under the hands of who types, and finds at “Thử lại”', async () => {
    await open('vneid-guide', 'search');
    await page.sees(said.search);
    const field = page.root.querySelector('input')!;
    field.focus();
    field.value = 'quen mat khau';
    field.dispatchEvent(new page.window.InputEvent('input', { bubbles: true }));
    await isTold();
    expect(page.root.activeElement).to.equal(field);
    await page.lose();
    await page.press(said.retry);
    await waitUntil(() => page.root.querySelector('.found'), 'what is found');
    isOver();
  });

  it('shows the ways out of a step and walks to the end without what comes later', async () => {
    await open('vneid-guide', '^more-', atCode);
    await page.press(said.notYet);
    await page.sees(said.stuck);
    const failure = code.failures[0]!;
    await page.press(failure.symptom);
    await page.sees(failure.remedy);
    for (const step of steps.slice(steps.indexOf(code))) {
      await page.sees(step.actions[0]!);
      await page.press(said.did);
    }
    await page.sees(said.finished);
    isOver();
  });

  it('says so where the team is to be asked, and asks at “Thử lại”', async () => {
    await open('vneid-guide', '^more-', atCode);
    await page.press(said.notYet);
    await page.press(said.still);
    await isTold();
    await waitUntil(isFocused(said.retry), 'the focus is at the way on');
    expect(page.words()).to.contain(code.actions[0]);
    await page.lose();
    // A part that failed is left in peace for three seconds.
    const isThere = () => {
      const isSaid = page.words().includes(said.ring);
      if (!isSaid) page.root.querySelector<HTMLElement>('.retry')?.click();
      return isSaid;
    };
    await waitUntil(isThere, 'the numbers', { interval: 300, timeout: 15_000 });
    expect(page.words()).not.to.contain(said.broken);
  });

  it('asks for a ward’s words without waiting for what reads them', async () => {
    await open('vneid-guide', '^ward-text', atCode, 'data-api="/"');
    await page.sees(code.actions[0]!);
    const asks = () =>
      page.window.performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('/v1/guides/vneid?lang=vi&unit=20242'));
    // A test's server takes its time at first.
    await waitUntil(() => asks().length === 1, 'the ward is asked', { timeout: 15_000 });
  });

  it('leaves it at that where somebody on the page answers instead', async () => {
    await open('vneid-guide', '^more-', atCode);
    let calls = 0;
    page.window.document.addEventListener('toso-help-ask', (event) => {
      calls++;
      event.preventDefault();
    });
    await page.press(said.notYet);
    await page.press(said.still);
    await waitUntil(() => calls === 1, 'the call for help');
    expect(page.words()).not.to.contain(said.broken);
  });
});
