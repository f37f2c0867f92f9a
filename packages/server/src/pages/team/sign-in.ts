import { html } from 'hono/html';
import type { Page } from '../page.ts';
import type { Lang } from '../../http/language.ts';
import { languageSwitch } from '../page-language.ts';
import { wordsIn } from './words.ts';

/** Why the sign-in page is shown. */
export type SignInReason = 'first' | 'expired' | 'failed' | 'signedOut';

const messages = {
  first: undefined,
  expired: 'signInExpired',
  failed: 'signInFailed',
  signedOut: 'signedOut',
} as const;

/**
 * The page that a member's link opens. Its token stands behind `#`, so no server, log or preview
 * ever sees it: the script sends it by POST, and where scripts are off it can be pasted.
 */
export function signInPage(lang: Lang, reason: SignInReason, root: string, sample: boolean): Page {
  const say = wordsIn(lang);
  const message = messages[reason];
  const main = html`<h1>${say('signInTitle')}</h1>
    <p
      id="sign-in"
      role="status"
      data-busy="${say('signInBusy')}"
      data-failed="${say('signInFailed')}"
      data-offline="${say('signInOffline')}"
    >
      ${message ? say(message) : ''}
    </p>
    <p>${say('signInHow')}</p>
    <form method="post" action="${root}t/sign-in">
      <label
        >${say('signInLink')}
        <input name="link" type="text" autocomplete="off" spellcheck="false" required
      /></label>
      <button>${say('signInOpen')}</button>
    </form>
    <p class="note">${say('reminder')}</p>
    ${languageSwitch(lang, root)}`;
  return { title: say('signInTitle'), main, root, scripts: ['sign-in.js'], sample };
}
