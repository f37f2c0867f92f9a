import type { TosoConfig } from '@toso/contract';
import { html, nothing } from 'lit';
import type { Settings } from '../base/settings.ts';
import { say, type Moment, type Strings, type Values } from '../base/strings.ts';
import { askScreen, cameraScreen, pasteScreen, severalScreen } from './own-screens.ts';
import { vi } from './own.strings.ts';
import type { Told, Verdict } from './reading.ts';
import type { Fault } from './scan.ts';
import type { View } from './view.ts';

/** How long work may take before it is put into words, in milliseconds. */
const WORDS_AFTER_MS = 300;

/** What somebody looking at a code is shown, one question each. */
type Screen = 'ask' | 'paste' | 'camera' | 'several' | 'result' | 'checks' | 'sheet';

/** A moment of these screens. */
export type OwnMoment = Moment<typeof vi>;

/** What a look at a code needs of the element. */
export interface Host {
  readonly view: View;
  readonly unit: string | undefined;
  /** Whether a seller looks at the own code. */
  readonly sells: boolean;
  /** Numbers to ring where somebody asked for help and nobody on the page answered; else absent. */
  readonly numbers: TosoConfig['phones'];
  settings(): Promise<Settings>;
  redraw(): void;
  /** After another screen was drawn. */
  arrive(): Promise<void>;
  /** Back to where somebody came from. */
  leave(): void;
  announce(sentence: string): void;
  fail(error: unknown): void;
  tellPage(kind: string): void;
  help(): void;
}

/** The text of these screens in another language. */
export async function ownWords(lang: string): Promise<Strings> {
  return lang === 'en' ? (await import('./own.strings.en.ts')).en : vi;
}

/** Somebody's look at a code, from bringing it to what to check. All of it goes when they leave. */
export class Own {
  fault: Fault | '' = '';
  /** The codes of one picture, where it has several. */
  found: readonly Told[] = [];
  stream: MediaStream | undefined;

  readonly #host: Host;
  #words: Strings;
  #lang: string;
  #screen: Screen = 'ask';
  #trail: Screen[] = [];
  #doing: OwnMoment | '' = '';
  #told: Told | undefined;
  #verdict: Verdict | undefined;
  #reading: typeof import('./reading.ts') | undefined;
  /** Counts what was begun, so that what comes late does not undo what came after. */
  #turn = 0;
  #stopLooking: (() => void) | undefined;

  constructor(host: Host, words: Strings, lang: string) {
    this.#host = host;
    this.#words = words;
    this.#lang = lang;
    // Most who come here will read a code.
    import('./reading.ts').then(
      (reading) => (this.#reading ??= reading),
      () => undefined,
    );
  }

  readonly say = (moment: OwnMoment, values?: Values): string =>
    this.#host.view.replaced(moment, values) ??
    say(this.#words.lang, this.#words[moment] ?? vi[moment], values);

  /** What is to be seen. */
  content() {
    const { view } = this.#host;
    if (view.lang !== this.#lang) void this.#speak(view.lang);
    const doing = this.#doing;
    return html`${this.#content(view)} ${doing ? html`<p class="note">${this.say(doing)}</p>` : nothing}`;
  }

  #content(view: View) {
    const reading = this.#reading;
    const told = this.#told;
    if (this.#screen === 'ask') return askScreen(this);
    if (this.#screen === 'paste') return pasteScreen(this);
    if (this.#screen === 'camera') return cameraScreen(this);
    if (this.#screen === 'several') return severalScreen(this);
    if (!told || !reading) return nothing;
    const { sells, numbers } = this.#host;
    const shown = {
      ...view,
      ...{ told, sells, numbers },
      verdict: this.#verdict,
      help: () => this.#host.help(),
      another: () => this.go('ask'),
      next: () => this.go(sells ? 'sheet' : 'checks'),
    };
    return reading[`${this.#screen}Screen`](shown);
  }

  /** Shows another screen. */
  go(screen: Screen, trail = [...this.#trail, this.#screen]): void {
    this.#turn++;
    this.#darken();
    this.fault = this.#doing = '';
    if (screen === 'ask') this.#forget();
    this.#trail =
      screen === 'ask' ? [] : trail.filter((each) => each !== 'paste' && each !== 'camera');
    this.#screen = screen;
    this.#host.view.light('');
    this.#host.redraw();
    void this.#host.arrive();
  }

  readonly back = (): void => {
    const last = this.#trail[this.#trail.length - 1];
    if (last) this.go(last, this.#trail.slice(0, -1));
    else this.#host.leave();
  };

  /** Forgets everything, and turns the camera off. */
  end(): void {
    this.#turn++;
    this.#darken();
    this.#forget();
  }

  /** The element left the page: a camera that nobody sees is off. */
  hide(): void {
    this.#turn++;
    this.#darken();
    if (this.#screen === 'camera') this.#screen = 'ask';
  }

  async readFile(file: File): Promise<void> {
    const codes = await this.#during('busy', async () => {
      const { codesInFile } = await import('./scan.ts');
      return codesInFile(file);
    });
    if (typeof codes === 'string') this.#refuse(codes);
    else if (codes) await this.#take(codes);
  }

  async readText(text: string): Promise<void> {
    const { length } = text.trim();
    if (length === 0) {
      this.#refuse('nothing');
      return;
    }
    const told = await this.#during('busy', () => this.#tell(text));
    if (told === 'tooLong') this.#refuse(told);
    else if (told) this.show(told);
  }

  /** Shows what a code is. */
  show(told: Told): void {
    this.#told = told;
    this.#verdict = undefined;
    this.#host.tellPage(told.kind);
    this.go('result');
    void this.#judge(told);
  }

  async openCamera(): Promise<void> {
    const turn = this.#turn + 1;
    const opened = await this.#during('asking', async () => {
      const scan = await import('./scan.ts');
      const stream = await scan.openCamera();
      // Permitted after the visitor went on: nobody looks any more.
      if (turn !== this.#turn && typeof stream !== 'string') scan.closeCamera(stream);
      return typeof stream === 'string' ? stream : { scan, stream };
    });
    if (typeof opened === 'string') this.#refuse(opened);
    else if (opened) await this.#watch(opened.scan, opened.stream);
  }

  async #watch(scan: typeof import('./scan.ts'), stream: MediaStream): Promise<void> {
    const stop = new AbortController();
    this.go('camera');
    this.stream = stream;
    this.#stopLooking = () => {
      stop.abort();
      scan.closeCamera(stream);
    };
    this.#host.redraw();
    const codes = await scan.codesInView(stream, stop.signal).catch((error: unknown) => {
      this.#host.fail(error);
      return 'noPart' as const;
    });
    if (stop.signal.aborted) return;
    if (typeof codes === 'string') this.#refuse(codes);
    else if (codes.length > 0) await this.#take(codes);
    else this.back();
  }

  /** One code is shown at once; of several the visitor chooses. */
  async #take(codes: readonly string[]): Promise<void> {
    const [first = ''] = codes;
    if (codes.length < 2) return this.readText(first);
    const all = await this.#during('busy', () =>
      Promise.all(codes.map((code) => this.#tell(code))),
    );
    if (!all) return;
    this.found = all.filter((told): told is Told => told !== 'tooLong');
    this.go('several');
  }

  async #tell(text: string): Promise<Told | 'tooLong'> {
    const reading = (this.#reading ??= await import('./reading.ts'));
    return text.trim().length > reading.MAX_TEXT ? 'tooLong' : reading.tell(text, this.#lang);
  }

  async #judge(told: Told): Promise<void> {
    if (!told.payment || !this.#reading) return;
    const { unit } = this.#host;
    const verdict = await this.#reading.judge(told.payment, this.#host.settings(), unit);
    if (this.#told?.text === told.text) this.#verdict = verdict;
    this.#host.redraw();
  }

  /** Does something that may take long; `undefined` once something else was begun meanwhile. */
  async #during<Result>(
    words: OwnMoment,
    work: () => Promise<Result>,
  ): Promise<Result | undefined> {
    const turn = ++this.#turn;
    const isLast = () => turn === this.#turn;
    this.fault = '';
    const slow = setTimeout(() => {
      if (!isLast()) return;
      this.#doing = words;
      this.#host.announce(this.say(words));
      this.#host.redraw();
    }, WORDS_AFTER_MS);
    try {
      const result = await work();
      return isLast() ? result : undefined;
    } catch (error) {
      if (isLast()) this.#refuse('noPart');
      this.#host.fail(error);
      return undefined;
    } finally {
      clearTimeout(slow);
      if (isLast()) this.#doing = '';
      this.#host.redraw();
    }
  }

  /** Says why no code was read, where the ways to one are: beside the camera's picture none are. */
  #refuse(fault: Fault): void {
    if (this.#screen === 'camera') this.go('ask');
    this.fault = fault;
    this.#host.announce(this.say(fault));
    this.#host.redraw();
  }

  /** Goes on in another language. */
  async #speak(lang: string): Promise<void> {
    this.#lang = lang;
    const words = await ownWords(lang).catch(() => vi);
    // What cannot be said again, because its words did not come, stays as it was said.
    const again = async (told: Told) =>
      (await this.#reading?.tell(told.text, lang).catch(() => undefined)) ?? told;
    const found = await Promise.all(this.found.map(again));
    const told = this.#told && (await again(this.#told));
    if (lang !== this.#lang) return;
    this.#words = words;
    if (found.length === this.found.length) this.found = found;
    if (told?.text === this.#told?.text) this.#told = told;
    this.#host.redraw();
  }

  #darken(): void {
    this.#stopLooking?.();
    this.#stopLooking = this.stream = undefined;
  }

  #forget(): void {
    this.#told = this.#verdict = undefined;
    this.found = [];
  }
}
