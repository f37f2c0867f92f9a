import { guideList, guideLanguages } from '@toso/guides';
import { expect, fixture, html } from '@open-wc/testing';
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
async function drawn(name: string, lang: string): Promise<SVGElement | null> {
  const place = document.createElement('div');
  const box = await fixture(html`<div>${picture(name, lang, place)}</div>`);
  return box.querySelector('svg');
}

describe('the pictures of the guides', () => {
  for (const name of wanted) {
    it(`“${name}” is drawn, and told in both languages to those who do not see it`, async () => {
      const images = await Promise.all(guideLanguages.map((lang) => drawn(name, lang)));
      for (const image of images) expect(image?.getAttribute('role')).to.equal('img');
      const told = images.map((image) => image?.getAttribute('aria-label') ?? '');
      for (const words of told) expect(words.trim(), name).not.to.be.oneOf(['', name]);
      expect(new Set(told).size, 'each language has its own words').to.equal(told.length);
      const lines = Array.from(images[0]!.querySelectorAll('path'), (path) =>
        path.getAttribute('d'),
      );
      expect(lines.join(''), 'something is drawn').not.to.equal('');
    });
  }

  it('are all of some step, and nothing where a ward names one that does not ship', async () => {
    expect([...wanted].sort()).to.deep.equal(Object.keys(drawings).sort());
    expect(await drawn('a-photo-of-the-app', 'vi')).to.equal(null);
    expect(await drawn('constructor', 'vi')).to.equal(null);
  });
});
