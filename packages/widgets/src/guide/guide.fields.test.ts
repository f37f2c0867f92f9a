import { guideList } from '@toso/guides';
import { expect, fixture, html } from '@open-wc/testing';
import { at, buttons, offers, press, said, soon, words } from './by-hand.fixture.ts';
import './define.ts';
import type { Guide } from './guide.ts';

const fieldsOf = (el: Guide) =>
  Array.from(
    el.renderRoot.querySelectorAll('input, textarea, select, form, [contenteditable]'),
    (node) => `${node.localName}#${node.id}`,
  );

describe('what a guide asks of a person', () => {
  for (const { id, load } of guideList) {
    it(`is nothing, on no screen and behind no way out, but words to search (${id})`, async () => {
      const { title, situations } = await load.vi();
      const el = await fixture<Guide>(html`<toso-guide guide=${id} kiosk></toso-guide>`);
      await at(el, title);
      await soon(() => offers(el, said.all), 'all of the first screen');
      expect(fieldsOf(el)).to.deep.equal(['input#search']);
      const input = el.renderRoot.querySelector('input')!;
      expect([input.type, input.autocomplete, input.name]).to.deep.equal(['search', 'off', '']);
      press(el, said.all);
      await at(el, said.everything);
      expect(fieldsOf(el)).to.deep.equal([]);

      for (const { id: situation, steps } of situations) {
        Object.assign(el, { situation, step: '' });
        for (const step of steps) {
          await at(el, step.title);
          press(el, said.notYet);
          await soon(() => offers(el, said.still), 'the ways out');
          for (const { symptom, remedy } of step.failures) {
            press(el, symptom);
            await soon(() => words(el.renderRoot.querySelector('.stuck')).includes(remedy), remedy);
            expect(fieldsOf(el), symptom).to.deep.equal([]);
          }
          expect(fieldsOf(el), step.title).to.deep.equal([]);
          press(el, said.did);
        }
        await at(el, said.finished);
        expect(fieldsOf(el)).to.deep.equal([]);
        expect(buttons(el).length).to.be.greaterThan(1);
      }
    });
  }
});
