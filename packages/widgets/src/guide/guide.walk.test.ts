import { guideList, type GuideText } from '@toso/guides';
import { expect, fixture, html } from '@open-wc/testing';
import { at, offers, pathsOf, press, said, soon, words } from './by-hand.fixture.ts';
import './define.ts';
import type { Guide } from './guide.ts';

/** The guides are data: what is tested is that each can be walked as it is written. */
const texts = await Promise.all(guideList.map(({ load }) => load.vi()));

const open = (id: string) => fixture<Guide>(html`<toso-guide guide=${id} kiosk></toso-guide>`);

async function walk(el: Guide, text: GuideText, id: string): Promise<void> {
  const { steps, title } = text.situations.find((situation) => situation.id === id)!;
  for (const [index, step] of steps.entries()) {
    await at(el, step.title);
    expect(words(el.renderRoot.querySelector('#progress'))).to.equal(
      `${title} · Bước ${index + 1}/${steps.length}`,
    );
    expect(el.renderRoot.querySelectorAll('.bars .on')).to.have.length(index + 1);
    press(el, said.did);
  }
  await at(el, said.finished);
}

for (const text of texts) {
  describe(`the guide “${text.title}” by touch`, () => {
    for (const [id, path] of pathsOf(text)) {
      it(`leads through “${id}” from its first question to the end`, async () => {
        const el = await open(text.id);
        await at(el, text.title);
        for (const answer of path) {
          await soon(() => offers(el, answer), answer);
          press(el, answer);
        }
        await walk(el, text, id);
      });
    }

    it('leads to every situation by its questions', () => {
      const all = text.situations.map(({ id }) => id).sort();
      expect([...pathsOf(text).keys()].sort()).to.deep.equal(all);
    });
  });
}
