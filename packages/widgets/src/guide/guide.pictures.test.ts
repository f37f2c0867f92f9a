import { guideList, guideLanguages } from '@toso/guides';
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { drawings } from './drawings.ts';
import { picture } from './picture.ts';

/** Every picture that a step of any guide asks for. */
const texts = await Promise.all(
  guideList.flatMap(({ load }) => guideLanguages.map((lang) => load[lang]())),
);
const wanted = new Set(
  texts.flatMap(({ situations }) =>
    situations.flatMap(({ steps }) => steps.flatMap((step) => step.picture ?? [])),
  ),
);

/** A picture as it stands beside a step. */
function drawn(name: string, lang: string): SVGElement | null {
  const place = document.createElement('div');
  render(picture(name, lang, place), place);
  return place.querySelector('svg');
}

describe('the pictures of the guides', () => {
  for (const name of wanted) {
    it(`“${name}” is drawn, and told in both languages to those who do not see it`, () => {
      const told = guideLanguages.map((lang) => {
        const image = drawn(name, lang);
        expect(image?.getAttribute('role')).to.equal('img');
        return image?.getAttribute('aria-label') ?? '';
      });
      for (const words of told) expect(words.trim(), name).not.to.be.oneOf(['', name]);
      expect(new Set(told).size, 'each language has its own words').to.equal(told.length);
      const lines = Array.from(drawn(name, 'vi')!.querySelectorAll('path'), (path) =>
        path.getAttribute('d'),
      );
      expect(lines.join(''), 'something is drawn').not.to.equal('');
    });
  }

  it('are all of some step, and nothing where a ward names one that does not ship', () => {
    expect([...wanted].sort()).to.deep.equal(Object.keys(drawings).sort());
    expect(drawn('a-photo-of-the-app', 'vi')).to.equal(null);
    expect(drawn('constructor', 'vi')).to.equal(null);
  });
});
