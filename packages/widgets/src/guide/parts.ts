import { formatPhone, type GuideLink, type GuideNumber, type GuideSituation } from '@toso/contract';
import { html, nothing } from 'lit';
import type { MoreView } from './more-view.ts';
import { choice } from './question-view.ts';

/** Numbers to ring. They were checked when the guide, or a ward's words for it, were read. */
export const numberList = (numbers: readonly Pick<GuideNumber, 'phone' | 'label' | 'note'>[]) =>
  numbers.length > 0
    ? html`<ul part="numbers">
        ${numbers.map(
          ({ phone, label, note }) =>
            html`<li>
              <a class="link" href="tel:${phone}">
                ${label}: ${formatPhone(phone).replace(/ /g, '\u00a0')}
              </a>
              ${note ? html`<small>${note}</small>` : nothing}
            </li>`,
        )}
      </ul>`
    : nothing;

/** Further reading, in a window of its own: the guide stays where it is. */
export const linkList = (links: readonly GuideLink[] = []) =>
  links.map(
    ({ label, url }) =>
      html`<p><a class="link" href=${url} target="_blank" rel="noopener">${label}</a></p>`,
  );

/** Numbers, where help was asked for and nobody on the page listens. */
export const numbersToRing = ({ numbers, t }: MoreView) =>
  numbers
    ? html`<div class="stack note" role="group" tabindex="-1" aria-label=${t('ask')}>
        <p>${t(numbers.length > 0 ? 'ring' : 'nobody')}</p>
        ${numberList(numbers)}
      </div>`
    : nothing;

/** Situations to choose from. */
export const situationList = (
  { text, host }: MoreView,
  situations: readonly GuideSituation[],
  name = 'all',
) =>
  html`<ul class="stack ${name}" lang=${text.lang}>
    ${situations.map(({ id, title, hint }) =>
      choice(title, () => host.go({ kind: 'step', guide: text.id, situation: id }), hint),
    )}
  </ul>`;
