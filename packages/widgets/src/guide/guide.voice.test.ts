import { loadGuide } from '@toso/guides';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { at, offers, press, said } from './by-hand.fixture.ts';
import './define.ts';
import type { Guide } from './guide.ts';

const { steps } = (await loadGuide('vneid', 'vi'))!.situations.find(({ id }) => id === 'activate')!;
const open = () =>
  fixture<Guide>(html`<toso-guide guide="vneid" situation="activate" kiosk></toso-guide>`);

class Words {
  voice?: unknown;
  lang = '';
  onend?: () => void;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A device's voices, which no browser of a test machine has: what it was told is what it says. */
class Voices extends EventTarget {
  voices: { lang: string }[] = [];
  spoken: Words[] = [];
  readonly getVoices = () => this.voices;
  readonly speak = (words: Words) => this.spoken.push(words);
  readonly cancel = () => this.spoken.splice(0).forEach((words) => words.onend?.());
}
describe('reading a step aloud', () => {
  let voices: Voices;
  const real = ['speechSynthesis', 'SpeechSynthesisUtterance'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const,
  );
  beforeEach(() => {
    voices = new Voices();
    Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: voices });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { configurable: true, value: Words });
  });
  afterEach(() => {
    for (const [name, descriptor] of real) {
      if (descriptor) Object.defineProperty(window, name, descriptor);
      else Reflect.deleteProperty(window, name);
    }
  });

  it('is not offered where the device has no voice of the language', async () => {
    voices.voices = [{ lang: 'en-US' }];
    const el = await open();
    await at(el, steps[0]!.title);
    expect(offers(el, said.listen)).to.equal(false);
  });

  it('is not offered where the browser cannot speak at all', async () => {
    Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: undefined });
    const el = await open();
    await at(el, steps[0]!.title);
    expect(offers(el, said.listen)).to.equal(false);
  });

  it('is offered once a voice arrives, says the step, and stops when asked or left', async () => {
    const el = await open();
    await at(el, steps[0]!.title);
    expect(offers(el, said.listen)).to.equal(false);
    voices.voices = [{ lang: 'vi_VN' }];
    voices.dispatchEvent(new Event('voiceschanged'));
    await waitUntil(() => offers(el, said.listen));

    press(el, said.listen);
    const [words] = voices.spoken;
    expect(words?.text).to.contain(steps[0]!.title).and.contain(steps[0]!.actions[0]);
    await waitUntil(() => offers(el, said.quiet));
    press(el, said.quiet);
    expect(voices.spoken).to.deep.equal([]);

    await waitUntil(() => offers(el, said.listen));
    press(el, said.listen);
    press(el, said.did);
    await at(el, steps[1]!.title);
    expect(voices.spoken).to.deep.equal([]);

    press(el, said.listen);
    expect(voices.spoken).to.have.length(1);
    el.remove();
    expect(voices.spoken).to.deep.equal([]);
  });
});
