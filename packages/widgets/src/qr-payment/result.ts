import { formatPhone } from '@toso/contract';
import type { Severity } from '@toso/vietqr';
import { html, nothing } from 'lit';
import { lines } from './picture.ts';
import { speaker, type ResultMoment, type Shown } from './result.words.ts';
import { explained } from './view.ts';

const looks: Readonly<Record<Severity, string>> = {
  danger: 'note bad',
  caution: 'note warn',
  note: 'hint',
};

/** How the code stands to the accounts that the ward published. */
function official(shown: Shown) {
  const { verdict, date } = shown;
  const t = speaker(shown);
  if (!verdict) return html`<p class="hint" part="official">${t('comparing')}</p>`;
  if (!('account' in verdict)) {
    const said = { none: 'noList', unknown: 'listUnknown', other: 'notListed' } as const;
    return html`<p class="note" part="official">${t(said[verdict.kind])}</p>`;
  }
  const { account } = verdict;
  const { purpose, holder, checkedOn, sourceTitle, sourceUrl, bankName } = account;
  const tail = account.account.slice(-4);
  const values = { purpose, holder, tail, bank: bankName ?? account.bin, date: date(checkedOn) };
  const source = sourceTitle ?? sourceUrl;
  return html`<div class="note ${verdict.kind === 'same' ? '' : 'bad'}" part="official">
    <p><strong>${t(verdict.kind === 'same' ? 'listed' : 'alike', values)}</strong></p>
    <p>${t(verdict.kind === 'same' ? 'holder' : 'alikeDo', values)}</p>
    <p>
      ${t('checkedOn', values)}
      ${
        sourceUrl
          ? html`<a href=${sourceUrl} target="_blank" rel="noopener noreferrer">${source}</a>`
          : (source ?? nothing)
      }
    </p>
  </div>`;
}

const warnings = ({ told }: Shown, ...severities: Severity[]) =>
  told.explanation.warnings
    .filter(({ severity }) => severities.includes(severity))
    .map(({ severity, text }) => html`<p class=${looks[severity]}>${text}</p>`);

/** What a code is and says, in plain words. */
export function resultScreen(shown: Shown) {
  const { told, sells, another, next } = shown;
  const say = speaker(shown);
  const { explanation, payment, rows } = told;
  const domain = rows.find(({ key }) => key === 'domain');
  const others = rows.filter(({ key }) => key !== 'domain');
  return html`<div class="stack" lang=${explanation.lang}>
      <h2 tabindex="-1">${explanation.heading}</h2>
      ${
        domain
          ? html`<p class="card">
              <span class="hint">${domain.label}</span>
              <span class="big" part="domain">${domain.text}</span>
            </p>`
          : nothing
      }
      ${warnings(shown, 'danger')}
      ${payment ? explained(told.text, others, shown) : lines(others, shown)}
      ${explanation.missing.map(({ text }) => html`<p class="note">${text}</p>`)}
      ${payment ? official(shown) : nothing} ${warnings(shown, 'caution', 'note')}
    </div>
    <div class="row">
      <button type="button" class=${payment ? 'alt' : 'go'} @click=${another}>
        ${say('another')}
      </button>
      ${
        payment
          ? html`<button type="button" class="go" @click=${next}>
              ${say(sells ? 'sheet' : 'checks')}
            </button>`
          : nothing
      }
    </div>`;
}

/** Where somebody asked for help and nobody on the page answered. */
const waysToRing = (numbers: NonNullable<Shown['numbers']>, say: ReturnType<typeof speaker>) =>
  html`<div class="stack note" role="group" tabindex="-1" aria-label=${say('help')}>
    <p>${say(numbers.length > 0 ? 'ring' : 'nobody')}</p>
    ${numbers.map(
      ({ label, phone }) =>
        html`<a class="alt" part="numbers" href="tel:${phone}">${label}: ${formatPhone(phone)}</a>`,
    )}
  </div>`;

/** What to compare in the banking app, one after the other. */
export function checksScreen(shown: Shown) {
  const { told, another, help, numbers } = shown;
  const say = speaker(shown);
  const { bank, account, amount } = Object.fromEntries(
    told.rows.map((row) => [row.key === 'cardNumber' ? 'account' : row.key, row]),
  );
  const steps: readonly (readonly [ResultMoment, Readonly<Record<string, string>>])[] = [
    ['checkName', {}],
    ...(account
      ? ([['checkAccount', { bank: bank?.text ?? '', tail: account.tail ?? '' }]] as const)
      : []),
    amount ? ['checkAmount', { amount: amount.text }] : ['typeAmount', {}],
    ['checkWarning', {}],
  ];
  return html`<div class="stack" lang=${told.explanation.lang}>
      <h2 tabindex="-1">${say('checksTitle')}</h2>
      <ol class="steps">
        ${steps.map(([moment, values]) => html`<li>${say(moment, values)}</li>`)}
      </ol>
      <p class="note warn">${say('never')}</p>
    </div>
    ${numbers ? waysToRing(numbers, say) : nothing}
    <div class="row">
      <button type="button" class="alt" @click=${help}>${say('help')}</button>
      <button type="button" class="go" @click=${another}>${say('another')}</button>
    </div>`;
}
