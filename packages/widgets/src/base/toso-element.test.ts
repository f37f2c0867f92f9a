import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { define } from './define.ts';
import { chooseLanguage } from './language.ts';
import { registerStrings, type Strings } from './strings.ts';
import { formatDate } from './time.ts';
import { TosoElement } from './toso-element.ts';

const source = { lang: 'vi', greeting: 'Chào bạn', day: 'Ngày {date}' } as const satisfies Strings;
const en = { lang: 'en', greeting: 'Hello', day: 'On {date}' };

class Greeting extends TosoElement<typeof source> {
  protected override texts = { name: 'greeting', source, load: { en: () => Promise.resolve(en) } };

  protected override content() {
    return html`<p>${this.t('greeting')}</p>
      <p>${this.t('day', { date: formatDate('2026-11-01') })}</p>
      ${this.languageSwitch()}`;
  }

  break(error: unknown): void {
    this.fail(error);
  }

  speak(sentence: string): void {
    this.announce(sentence);
  }
}
define('toso-greeting', Greeting);

const root = document.documentElement;
const seen = (element: Element) => element.shadowRoot?.querySelector('p')?.textContent;
const show = (lang = '') =>
  fixture<Greeting>(
    lang
      ? html`<toso-greeting lang=${lang}></toso-greeting>`
      : html`<toso-greeting></toso-greeting>`,
  );

describe('every element', () => {
  const before = root.lang;
  beforeEach(() => {
    root.lang = 'en';
    chooseLanguage(undefined);
  });
  after(() => {
    root.lang = before;
  });

  it('speaks Vietnamese where nothing names a language, whatever the template says', async () => {
    const element = await show();
    expect(seen(element)).to.equal('Chào bạn');
    expect(element.shadowRoot?.querySelector('.root')?.getAttribute('lang')).to.equal('vi');
  });

  it('follows the page only for lang="auto"', async () => {
    const element = await show('auto');
    await waitUntil(() => seen(element) === 'Hello');
  });

  it('writes days as its words do, in the time zone of Vietnam', async () => {
    const element = await show('en');
    await waitUntil(() => element.shadowRoot?.textContent.includes('On 01/11/2026'));
  });

  it('switches every element of the page at one touch, and back', async () => {
    const [one, two] = [await show(), await show()];
    one.shadowRoot?.querySelector('button')?.click();
    await waitUntil(() => seen(one) === 'Hello' && seen(two) === 'Hello');
    two.shadowRoot?.querySelector('button')?.click();
    await waitUntil(() => seen(one) === 'Chào bạn' && seen(two) === 'Chào bạn');
  });

  it('learns a language at run time and says in Vietnamese what that lacks', async () => {
    registerStrings('greeting', { lang: 'km', greeting: 'សួស្តី' });
    const element = await show('km');
    expect(seen(element)).to.equal('សួស្តី');
    expect(element.shadowRoot?.textContent).to.contain('Ngày');
  });

  it('says a sentence again that it has just said', async () => {
    const element = await show();
    const region = element.shadowRoot!.querySelector('[role=status]')!;
    const said: string[] = [];
    for (let time = 0; time < 3; time++) {
      element.speak('Chưa thấy mã');
      await element.updateComplete;
      said.push(region.textContent);
    }
    expect(said.map((words) => words.trim())).to.deep.equal(Array(3).fill('Chưa thấy mã'));
    expect(said[1]).not.to.equal(said[0]);
    expect(said[2]).not.to.equal(said[1]);
  });

  it('tells the page the code of a failure, and nothing of an abort', async () => {
    const element = await show();
    const codes: string[] = [];
    element.addEventListener('toso-error', (event) => codes.push(event.code));
    element.break(new DOMException('stopped', 'AbortError'));
    element.break(Object.assign(new Error('0905 123 456'), { code: 'unreachable' }));
    expect(codes).to.deep.equal(['unreachable']);
  });
});
