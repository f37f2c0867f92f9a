import { expect, waitUntil } from '@open-wc/testing';
import type { HelpAskEvent } from '../base/events.ts';
import { chooseLanguage } from '../base/language.ts';
import { setPageSettings } from '../base/page.ts';
import { all, press, read, sees, words } from './by-hand.fixture.ts';
import { EXAMPLE } from './example-code.ts';
import type { QrPayment } from './qr-payment.ts';

/** A page whose ward has not said whom to ring. */
setPageSettings({ base: new URL('/toso/', location.href).href });

const ways = (el: QrPayment) => el.renderRoot.querySelector('[role=group]');

/** At what to check before paying. */
async function atChecks(lang = 'vi'): Promise<QrPayment> {
  const el = await read(EXAMPLE, lang === 'vi' ? /Mã chuyển tiền/ : /A code to transfer/, lang);
  press(el, /^(Cần kiểm tra|What to check)/);
  await sees(el, /Kiểm tra trước khi chuyển|Check before you transfer/);
  return el;
}

describe('asking for help with a payment', () => {
  afterEach(() => chooseLanguage(undefined));

  it('says nothing of the code to the page, and leaves it to who answers', async () => {
    const el = await atChecks();
    const heard: HelpAskEvent[] = [];
    const answer = (event: HelpAskEvent) => {
      heard.push(event);
      event.preventDefault();
    };
    el.addEventListener('toso-help-ask', answer);
    press(el, 'Nhờ tổ giúp');
    await el.updateComplete;
    expect(heard.map(({ topic, note }) => [topic, note])).to.deep.equal([
      ['online-payment', undefined],
    ]);
    expect(ways(el)).to.equal(null);
  });

  for (const [lang, button, sentence] of [
    ['vi', 'Nhờ tổ giúp', 'Bạn hỏi tổ công nghệ số hoặc phường, xã nơi bạn ở để được giúp.'],
    ['en', 'Ask the team', 'Please ask the digital team or the ward where you live for help.'],
  ] as const) {
    it(`says whom to ask where nobody answers and no number is known (${lang})`, async () => {
      const el = await atChecks(lang);
      expect(all(el)).not.to.contain(sentence);
      press(el, button);
      await sees(el, sentence);
      const focused = () => (el.renderRoot as ShadowRoot).activeElement;
      await waitUntil(() => focused() === ways(el), 'the focus is at the sentence');
      expect(words(focused())).to.equal(sentence);
      await expect(el).to.be.accessible();
    });
  }
});
