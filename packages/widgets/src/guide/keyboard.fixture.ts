import type { GuideText } from '@toso/guides';
import { fixture, html } from '@open-wc/testing';
import { at, offers, pathsOf, pressByKey, said, soon } from './by-hand.fixture.ts';
import './define.ts';
import type { Guide } from './guide.ts';

/** Walks every situation of a guide from its first question to the end with Tab and Enter alone. */
export function walkedByKeys(text: GuideText): void {
  describe(`the guide “${text.title}” by keyboard alone`, () => {
    for (const [id, path] of pathsOf(text)) {
      it(`leads through “${id}”, with the focus at each heading`, async () => {
        const el = await fixture<Guide>(html`<toso-guide guide=${text.id} kiosk></toso-guide>`);
        const focused = () => (el.renderRoot as ShadowRoot).activeElement?.localName;
        await at(el, text.title);
        for (const answer of path) {
          await soon(() => offers(el, answer), answer);
          await pressByKey(el, answer);
        }
        const steps = text.situations.find((situation) => situation.id === id)?.steps;
        for (const step of steps ?? []) {
          await at(el, step.title);
          await soon(() => focused() === 'h2', 'the heading has the focus');
          await pressByKey(el, said.did);
        }
        await at(el, said.finished);
        await soon(() => focused() === 'h2', 'the heading has the focus');
      });
    }
  });
}
