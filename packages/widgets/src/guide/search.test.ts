import { fold } from '@toso/directory';
import { guideLanguages, guideList, type GuideText } from '@toso/guides';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { words } from './by-hand.fixture.ts';
import './define.ts';
import type { Guide } from './guide.ts';
import { englishSentences, needAccents, sentences } from './search.fixture.ts';
import { searchGuide } from './search.ts';

/** The situation found first, and the sentence that found it: easy to read where one is wrong. */
const firsts = (text: GuideText, queries: readonly string[]) =>
  queries.map((query) => `${query}: ${searchGuide(text, query)[0]?.id ?? 'nothing'}`);

const entriesOf = (situations: Readonly<Record<string, readonly string[]>> = {}) =>
  Object.entries(situations);

describe('searching a guide', () => {
  for (const { id, load } of guideList) {
    it(`finds what a whole sentence asks for, first of all (${id})`, async () => {
      const text = await load.vi();
      for (const [situation, said] of entriesOf(sentences[id])) {
        expect(firsts(text, said)).to.deep.equal(said.map((each) => `${each}: ${situation}`));
      }
    });

    it(`finds it without accents, too (${id})`, async () => {
      const text = await load.vi();
      for (const [situation, said] of entriesOf(sentences[id])) {
        const plain = said.filter((each) => !needAccents.includes(each)).map(fold);
        expect(firsts(text, plain)).to.deep.equal(plain.map((each) => `${each}: ${situation}`));
      }
    });

    it(`finds what an English sentence asks for (${id})`, async () => {
      const text = await load.en();
      for (const [situation, said] of entriesOf(englishSentences[id])) {
        expect(firsts(text, said)).to.deep.equal(said.map((each) => `${each}: ${situation}`));
      }
    });

    for (const lang of guideLanguages) {
      it(`finds every situation first by its title and its other words (${id}, ${lang})`, async () => {
        const text = await load[lang]();
        for (const { id: situation, title, words: other } of text.situations) {
          for (const query of [title, ...other].flatMap((each) => [each, fold(each)])) {
            const [found] = searchGuide(text, query);
            const named = [found?.title, ...(found?.words ?? [])].map((each) => fold(each ?? ''));
            if (!named.includes(fold(query))) expect(found?.id, query).to.equal(situation);
          }
        }
      });

      it(`gives an example that finds something there (${id}, ${lang})`, async () => {
        const text = await load[lang]();
        const el = await fixture<Guide>(
          html`<toso-guide guide=${id} lang=${lang} kiosk></toso-guide>`,
        );
        const hint = () => words(el.renderRoot.querySelector('#hint'));
        await waitUntil(hint, 'the hint', { timeout: 8000 });
        const [, example = ''] = /“(.+)”/.exec(hint()) ?? [];
        expect(example.length, hint()).to.be.within(4, 24);
        expect(searchGuide(text, example)[0]).to.equal(text.situations[0]);
      });
    }
  }

  it('finds nothing by words that mean nothing here', async () => {
    const text = await guideList[0]!.load.vi();
    for (const query of ['', ' ', 'xyzzy', 'tôi muốn nấu cơm tấm', 'hôm nay trời đẹp quá']) {
      expect(searchGuide(text, query), query).to.deep.equal([]);
    }
  });
});
