import type { GuideSituation } from '@toso/contract';
import { html } from 'lit';
import { say, type Strings } from '../base/strings.ts';
import type { MoreView } from './more-view.ts';
import { numberList } from './parts.ts';
import { freshness } from './step-more.ts';
import { stepText } from './step-view.ts';

/** What only paper says. */
const vi = {
  lang: 'vi',
  steps: 'Bước {step}: {title}',
  numbers: 'Số điện thoại cần nhớ',
  card: 'Tôi đã đăng ký bằng',
  cardNote: 'Không ghi mật khẩu, passcode hay mã OTP vào tờ này.',
  cardPhone: 'Số điện thoại đã dùng',
  cardDay: 'Ngày đăng ký',
  cardPlace: 'Nơi đăng ký',
  cardHelper: 'Người giúp tôi',
  printed: 'Nội dung kiểm tra ngày {date}. Khi dùng lại, bạn xem bản mới trên trang của phường.',
} as const satisfies Strings;

const en: Readonly<Record<keyof typeof vi, string>> = {
  lang: 'en',
  steps: 'Step {step}: {title}',
  numbers: 'Numbers to remember',
  card: 'What I registered with',
  cardNote: 'Write no password, passcode or one-time code on this sheet.',
  cardPhone: 'Phone number used',
  cardDay: 'Day of registration',
  cardPlace: 'Place of registration',
  cardHelper: 'Who helped me',
  printed: 'Checked on {date}. For later use, see the newer version on the ward’s page.',
};

/** Everything on paper: all steps, the numbers, and a card to fill in by hand. */
export function printSheet({ title, steps }: GuideSituation, view: MoreView) {
  const { text, date, host } = view;
  const words = host.lang() === 'en' ? en : vi;
  const t = (moment: keyof typeof vi, values = {}) => say(words.lang, words[moment], values);
  const line = (label: string) => html`<p class="line"><span>${label}:</span></p>`;
  return html`<div class="sheet">
    <h2>${text.title}: ${title}</h2>
    ${steps.map(
      (step, index) =>
        html`<section>
          <h3>${t('steps', { step: index + 1, title: step.title })}</h3>
          ${stepText(step, host)}
          <p class="hint">${freshness(step, view)}</p>
        </section>`,
    )}
    <section>
      <h3>${t('numbers')}</h3>
      ${numberList(text.numbers)}
    </section>
    <section class="card">
      <h3>${t('card')}</h3>
      ${line(t('cardPhone'))} ${line(t('cardDay'))} ${line(t('cardPlace'))}
      ${line(t('cardHelper'))}
      <p><strong>${t('cardNote')}</strong></p>
    </section>
    <p class="hint">${t('printed', { date: date(text.checkedOn) })}</p>
  </div>`;
}
