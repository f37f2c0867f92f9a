import { loadGuide } from '@toso/guides';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setPageSettings } from '../base/page.ts';
import { at, offers, press, pressByKey, said, seen } from './by-hand.fixture.ts';
import './define.ts';
import type { Guide } from './guide.ts';

const here = (name: string) => new URL(name, import.meta.url).href;
setPageSettings({
  base: here('./'),
  config: here('./toso.config.json'),
  file: Promise.resolve({ formatVersion: 1, guides: { 'vneid.vi': 'ward-film.fixture.json' } }),
});

const film = 'https://film.example/level-2.mp4';
const captions = 'https://film.example/level-2.vi.vtt';
const label = 'Làm mức 2 ở phường mẫu';

const videoIn = (el: Guide) => el.renderRoot.querySelector('video');

/**
 * Whatever the page asks of the film's host from now on, in its order. The browser itself tells of
 * each: the page's policy refuses films from anywhere, so that no test asks a network for them.
 */
function asksForFilms(): string[] {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "media-src 'none'";
  document.head.append(policy);
  const asks: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => asks.push(blockedURI));
  return asks;
}

describe('a ward’s film of a step', () => {
  // A film that never comes does not play: what the browser is told to play is what can be seen.
  const own = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'play')!;
  const played: HTMLMediaElement[] = [];
  before(async () => {
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      played.push(this);
      // The platform's own, as it was.
      return Reflect.apply(own.value as () => Promise<void>, this, []);
    };
    await import('./ward-text.ts');
  });
  after(() => Object.defineProperty(HTMLMediaElement.prototype, 'play', own));

  it('is loaded and played at one tap and never before, and has captions', async () => {
    const asks = asksForFilms();
    const { steps } = (await loadGuide('vneid', 'vi'))!.situations.find(
      ({ id }) => id === 'level-2',
    )!;
    const el = await fixture<Guide>(
      html`<toso-guide guide="vneid" situation="level-2" kiosk></toso-guide>`,
    );
    await at(el, steps[0]!.title);
    await waitUntil(() => offers(el, `Xem video: ${label}`), seen(el));
    expect(videoIn(el)).to.equal(null);
    expect(el.renderRoot.querySelector('track, source, iframe, link')).to.equal(null);
    expect((el.renderRoot as ShadowRoot).innerHTML).not.to.contain('film.example');

    asks.push('tap');
    // By a real key: browsers play sound only where somebody touched the page.
    await pressByKey(el, `Xem video: ${label}`);
    await waitUntil(() => videoIn(el), 'the film');
    const video = videoIn(el)!;
    expect(video.controls).to.equal(true);
    expect(video.autoplay).to.equal(false);
    expect(video.getAttribute('aria-label')).to.equal(label);
    const track = video.querySelector('track')!;
    expect([track.kind, track.srclang, track.src, track.default]).to.deep.equal([
      'captions',
      'vi',
      captions,
      true,
    ]);
    // Captions of another host are read only where the film is asked for with that host's leave.
    expect(video.crossOrigin).to.equal('anonymous');
    await expect(el).to.be.accessible();

    // The one tap is enough: it plays as soon as the film is there.
    await waitUntil(() => asks.includes(film), asks.join());
    await waitUntil(() => played.includes(video), 'it is told to play');
    expect(asks[0]).to.equal('tap');
    expect(video.src).to.equal(film);
  });

  it('is put away with its step', async () => {
    const text = (await loadGuide('vneid', 'vi'))!;
    const { steps } = text.situations.find(({ id }) => id === 'level-2')!;
    const el = await fixture<Guide>(
      html`<toso-guide guide="vneid" situation="level-2" kiosk></toso-guide>`,
    );
    await at(el, steps[0]!.title);
    await waitUntil(() => offers(el, `Xem video: ${label}`), seen(el));
    press(el, `Xem video: ${label}`);
    await waitUntil(() => videoIn(el), 'the film');
    press(el, said.did);
    await at(el, steps[1]!.title);
    expect(videoIn(el)).to.equal(null);
    press(el, said.back);
    await at(el, steps[0]!.title);
    await waitUntil(() => offers(el, `Xem video: ${label}`), 'the film is asked for again');
    expect(videoIn(el)).to.equal(null);
  });
});
