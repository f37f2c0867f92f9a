import type { FeedbackInput, HelpRequestChange } from '@toso/contract';
import {
  readPhone,
  readRequestCode,
  type ChangeOptions,
  type PageClient,
  type RequestKey,
  type SavedRequests,
  type VersionedStatus,
} from '@toso/sdk';
import { sentenceFor, type Words } from './words.ts';

/** Which question or picture is shown. */
export type Screen = 'ask' | 'shown' | 'change' | 'cancel' | 'erase' | 'reason' | 'gone';

/** What following needs from its element. */
export interface FollowHost {
  readonly unit: string;
  /** Absent in kiosks and in frames of other sites: nothing is kept there. */
  readonly saved: SavedRequests | undefined;
  getClient(): Promise<PageClient>;
  /** Draws again; with `moved`, focus follows to the new heading. */
  changed(moved?: boolean): void;
  /** Says a sentence to those who do not see it appear. */
  announce(words: Words): void;
  fail(error: unknown): void;
}

/** A reading that nobody waits for, or what the resident asked for. */
type Work = 'poll' | 'wish';
/** Whether nothing else was begun since. */
type IsLast = () => boolean;

const slowMs = 300;
const firstPauseMs = 30_000;
const longestPauseMs = 300_000;

/**
 * Reads one request, again now and then, and changes it. Draws nothing. What the resident asks for
 * replaces a reading under way, and another request replaces everything: a late answer is dropped.
 */
export class Follow {
  screen: Screen = 'ask';
  status: VersionedStatus | undefined;
  key: RequestKey | undefined;
  /** When the status was read. */
  readAt = new Date();
  /** The last reading failed: what is shown is as old as {@link readAt}. */
  stale = false;
  slow = false;
  /** The sentence about what has just happened. */
  said: Words | undefined;
  faults: Readonly<Record<string, Words>> = {};

  readonly #host: FollowHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pauseMs = firstPauseMs;
  #under: Work | undefined;
  #turn = 0;
  #asleep = false;

  constructor(host: FollowHost) {
    this.#host = host;
  }

  /** True while what the resident asked for is on its way. */
  get busy(): boolean {
    return this.#under === 'wish';
  }

  go(screen: Screen, moved = true): void {
    this.screen = screen;
    this.faults = {};
    this.said = undefined;
    this.#host.changed(moved);
  }

  /** Follows a request whose token is at hand. */
  async open(key: RequestKey): Promise<void> {
    this.#drop();
    this.key = key;
    this.screen = 'shown';
    this.faults = {};
    await this.#work('wish', (isLast) => this.#read(isLast, true));
  }

  /** Says what is wrong with a field. */
  fault(field: string, words: Words): void {
    this.faults = { [field]: words };
    this.#host.changed();
  }

  /** Opens a request by what its owner remembers; the token this gives only reads. */
  async recover(codeTyped: string, phone: string): Promise<void> {
    const code = readRequestCode(codeTyped);
    const wrong: Record<string, Words> = {};
    if (!code) wrong['code'] = 'fault-code';
    if ('fault' in readPhone(phone)) wrong['phone'] = 'fault-phone';
    this.faults = wrong;
    if (!code || wrong['phone']) {
      this.#host.changed();
      return;
    }
    const { unit, saved } = this.#host;
    const known = saved?.list(unit).find((request) => request.code === code);
    await this.#work('wish', async (isLast) => {
      const { requests } = await this.#host.getClient();
      const key = known ?? { code, token: await requests.recoverToken({ code, unit, phone }) };
      if (!isLast()) return;
      this.key = key;
      await this.#read(isLast, true);
    });
  }

  /** Changes place or time; fields left empty stay as they were. */
  async change(change: HelpRequestChange): Promise<void> {
    await this.#alter('changed', async (client, key, options) =>
      client.requests.change(key, change, options),
    );
  }

  async cancel(): Promise<void> {
    await this.#alter('state-cancelled', async (client, key, options) =>
      client.requests.cancel(key, options),
    );
  }

  async giveFeedback(feedback: FeedbackInput): Promise<void> {
    await this.#alter(feedback.helped ? 'thanks' : 'reopened', async (client, key) =>
      client.requests.giveFeedback(key, feedback),
    );
  }

  /** True deletion on the server; the device's copy goes with it. */
  async erase(): Promise<void> {
    const { key } = this;
    if (!key) return;
    await this.#work('wish', async (isLast) => {
      await (await this.#host.getClient()).requests.erase(key);
      this.#host.saved?.remove(key.code);
      if (isLast()) this.#forget('erased');
    });
  }

  /** "Xoá khỏi máy này": only this device forgets. */
  forgetHere(): void {
    if (this.key) this.#host.saved?.remove(this.key.code);
    this.close();
    this.#say('forgotten');
  }

  /** Stops following and forgets what was on the screen. */
  close(moved = true): void {
    this.#drop();
    this.key = undefined;
    this.go('ask', moved);
  }

  /** Stops asking the server until {@link wake}: the page is hidden or the element gone. */
  pause(): void {
    this.#asleep = true;
    clearTimeout(this.#timer);
  }

  /** Asks again at once when the page is looked at, then calmly. */
  wake(): void {
    this.#asleep = false;
    if (this.key) void this.#work('poll', (isLast) => this.#read(isLast, false));
  }

  /** Asks again because the resident wants to know. */
  async refresh(): Promise<void> {
    await this.#work('wish', (isLast) => this.#read(isLast, false));
  }

  /** What is under way is not waited for any more; nothing of the last request stays. */
  #drop(): void {
    this.#turn++;
    this.#under = undefined;
    clearTimeout(this.#timer);
    this.status = undefined;
    this.stale = this.slow = false;
    this.#pauseMs = firstPauseMs;
  }

  async #read(isLast: IsLast, moved: boolean): Promise<void> {
    const { key } = this;
    if (!key) return;
    const before = this.status?.etag;
    const status = await (await this.#host.getClient()).requests.get(key);
    if (!isLast()) return;
    this.#take(status);
    const unchanged = before === status.etag;
    this.#pauseMs = unchanged ? Math.min(this.#pauseMs * 1.5, longestPauseMs) : firstPauseMs;
    if (moved || this.screen === 'ask') this.go('shown');
  }

  #take(status: VersionedStatus): void {
    this.status = status;
    this.readAt = new Date();
    this.stale = false;
  }

  /** One change with the version that was read; when it is outdated, reads again and says so. */
  async #alter(
    then: Words,
    call: (client: PageClient, key: RequestKey, options: ChangeOptions) => Promise<VersionedStatus>,
  ): Promise<void> {
    const { key, status } = this;
    if (!key || !status) return;
    await this.#work('wish', async (isLast) => {
      try {
        const changed = await call(await this.#host.getClient(), key, { ifMatch: status.etag });
        if (!isLast()) return;
        this.#take(changed);
        this.go('shown');
        this.#say(then);
      } catch (error) {
        const words = sentenceFor(error);
        if (!isLast() || (words !== 'changedMeanwhile' && words !== 'readOnly')) throw error;
        await this.#read(isLast, true);
        if (isLast()) this.#say(words);
      }
    });
  }

  /** Does one thing; a second tap on the same does nothing more. */
  async #work(kind: Work, work: (isLast: IsLast) => Promise<void>): Promise<void> {
    if (this.busy || this.#under === kind) return;
    const turn = ++this.#turn;
    const isLast = () => turn === this.#turn;
    clearTimeout(this.#timer);
    this.#under = kind;
    this.said = undefined;
    const late = setTimeout(() => {
      this.slow = this.busy && isLast();
      this.#host.changed();
    }, slowMs);
    try {
      await work(isLast);
    } catch (error) {
      if (isLast()) this.#failed(error);
    }
    clearTimeout(late);
    if (!isLast()) return;
    this.#under = undefined;
    this.slow = false;
    this.#plan();
    this.#host.changed();
  }

  #failed(error: unknown): void {
    const words = sentenceFor(error);
    if (words === 'gone' || (words === 'notFound' && this.status)) {
      this.#forget('gone');
      return;
    }
    this.#host.fail(error);
    this.stale = Boolean(this.status);
    if (words === 'notFound') {
      this.key = undefined;
      this.screen = 'ask';
    }
    this.#pauseMs = Math.min(this.#pauseMs * 2, longestPauseMs);
    if (!this.stale || words !== 'failed') this.#say(words);
  }

  #forget(words: Words): void {
    if (this.key) this.#host.saved?.remove(this.key.code);
    this.key = undefined;
    this.status = undefined;
    this.go('gone');
    this.#say(words);
  }

  #say(words: Words): void {
    this.said = words;
    this.#host.announce(words);
    this.#host.changed();
  }

  #plan(): void {
    clearTimeout(this.#timer);
    if (!this.key || this.#asleep || document.visibilityState === 'hidden') return;
    if (this.status?.state === 'cancelled') return;
    this.#timer = setTimeout(() => this.wake(), this.#pauseMs);
  }
}
