import { guideLanguages, guideList } from '@toso/guides';
import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { at, soon } from './by-hand.fixture.ts';
import './define.ts';
import type { Guide } from './guide.ts';

/** WebKit's driver cannot size the page. */
const isSizable =
  !navigator.userAgent.includes('AppleWebKit') || navigator.userAgent.includes('Chrome/');

/** The words of a step. Numbers to ring and links below them may want a scroll. */
const words = ['h2', '.actions', '.bring', '.see', '.note.warn'];

describe('everything that a step says', () => {
  before(function () {
    if (!isSizable) this.skip();
  });
  after(async () => {
    if (isSizable) await setViewport({ width: 800, height: 600 });
  });

  for (const { id, load } of guideList) {
    for (const lang of guideLanguages) {
      it(`stands above the buttons of a phone of 360 × 640, picture and all (${id}, ${lang})`, async () => {
        await setViewport({ width: 360, height: 640 });
        const { situations } = await load[lang]();
        const box = await fixture<HTMLElement>(html`
          <div style="position: absolute; inset: 0">
            <toso-guide guide=${id} lang=${lang} kiosk></toso-guide>
          </div>
        `);
        const el = box.querySelector<Guide>('toso-guide')!;
        for (const { id: situation, steps } of situations) {
          for (const step of steps) {
            Object.assign(el, { situation, step: step.id });
            await at(el, step.title);
            const root = el.renderRoot;
            const isDrawn = () => !root.querySelector('.picture:not(:has(svg))');
            await soon(isDrawn, 'the picture');
            window.scrollTo(0, 0);
            const buttons = root.querySelector('.end')!.getBoundingClientRect();
            expect(buttons.bottom, 'the buttons are in sight').to.be.at.most(640.5);
            for (const selector of words) {
              for (const node of root.querySelectorAll(`.body > ${selector}`)) {
                expect(
                  node.getBoundingClientRect().bottom,
                  `${selector} of ${situation} ${step.id}`,
                ).to.be.at.most(buttons.top);
              }
            }
          }
        }
      });
    }
  }
});
