import type { FeedbackInput, HelpRequestChange } from '@toso/contract';
import {
  isTosoError,
  readPhone,
  readRequestCode,
  type ChangeOptions,
  type PageClient,
  type RequestKey,
  type SavedRequests,
  type VersionedStatus,
} from '@toso/sdk';
import type { source } from './request-status.strings.ts';

/** Which question or picture is shown. */
export type Screen = 'ask' | 'shown' | 'change' | 'cancel' | 'erase' | 'reason' | 'gone';
type Words = Exclude<keyof typeof source, 'lang'>;

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

const slowMs = 300;
const firstPauseMs = 30_000;
const longestPauseMs = 300_000;

/** The sentence for a failure: each has one. */
const sentenceFor = (error: unknown): Words => {
  const code = isTosoError(error) ? error.code : '';
  if (code === 'not_found' || code === 'unauthorized' || code === 'invalid_request') {
    return 'notFound';
  }
  if (code === 'rate_limited') return 'limited';
  if (code === 'request_erased') return 'gone';
  if (code === 'read_only_token') return 'readOnly';
  if (code === 'precondition_failed' || code === 'state_conflict') return 'changedMeanwhile';
  return code === 'not_available' ? 'notHere' : 'failed';
};

/** Reads one request, again now and then, and changes it. Draws nothing. */
export class Follow {
  screen: Screen = 'ask';
  status: VersionedStatus | undefined;
  key: RequestKey | undefined;
  /** When the status was read. */
  readAt = new Date();
  /** The last reading failed: what is shown is as old as {@link readAt}. */
  stale = false;
  busy = false;
  slow = false;
  /** The sentence about what has just happened. */
  said: Words | undefined;
  faults: Readonly<Record<string, Words>> = {};

  readonly #host: FollowHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pauseMs = firstPauseMs;

  constructor(host: FollowHost) {
    this.#host = host;
  }

  go(screen: Screen): void {
    this.screen = screen;
    this.faults = {};
    this.said = undefined;
    this.#host.changed(true);
  }

  /** Follows a request whose token is at hand. */
  async open(key: RequestKey): Promise<void> {
    this.key = key;
    this.status = undefined;
    this.screen = 'shown';
    this.faults = {};
    await this.#work(() => this.#read(true));
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
    await this.#work(async () => {
      const { requests } = await this.#host.getClient();
      this.key = known ?? { code, token: await requests.recoverToken({ code, unit, phone }) };
      await this.#read(true);
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
    await this.#work(async () => {
      await (await this.#host.getClient()).requests.erase(key);
      this.#forget('erased');
    });
  }

  /** "Xoá khỏi máy này": only this device forgets. */
  forgetHere(): void {
    if (this.key) this.#host.saved?.remove(this.key.code);
    this.close();
    this.#say('forgotten');
  }

  /** Stops following and forgets what was on the screen. */
  close(): void {
    this.pause();
    this.key = undefined;
    this.status = undefined;
    this.go('ask');
  }

  /** Stops asking the server until {@link wake}: the page is hidden or the element gone. */
  pause(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Asks again at once when the page is looked at, then calmly. */
  wake(): void {
    if (this.key && this.screen !== 'gone' && !this.busy) void this.refresh();
  }

  async refresh(): Promise<void> {
    await this.#work(() => this.#read(false));
  }

  async #read(moved: boolean): Promise<void> {
    const { key } = this;
    if (!key) return;
    const before = this.status?.etag;
    const status = await (await this.#host.getClient()).requests.get(key);
    if (key !== this.key) return; // Another request was opened meanwhile.
    this.status = status;
    this.readAt = new Date();
    this.stale = false;
    const unchanged = before === status.etag;
    this.#pauseMs = unchanged ? Math.min(this.#pauseMs * 1.5, longestPauseMs) : firstPauseMs;
    if (moved || this.screen === 'ask') this.go('shown');
  }

  /** One change with the version that was read; when it is outdated, reads again and says so. */
  async #alter(
    then: Words,
    call: (client: PageClient, key: RequestKey, options: ChangeOptions) => Promise<VersionedStatus>,
  ): Promise<void> {
    const { key, status } = this;
    if (!key || !status) return;
    await this.#work(async () => {
      try {
        this.status = await call(await this.#host.getClient(), key, { ifMatch: status.etag });
        this.readAt = new Date();
        this.go('shown');
        this.#say(then);
      } catch (error) {
        const words = sentenceFor(error);
        if (words !== 'changedMeanwhile' && words !== 'readOnly') throw error;
        await this.#read(true);
        this.#say(words);
      }
    });
  }

  async #work(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.pause();
    this.busy = true;
    this.said = undefined;
    const timer = setTimeout(() => {
      this.slow = true;
      this.#host.changed();
    }, slowMs);
    try {
      await work();
    } catch (error) {
      this.#failed(error);
    } finally {
      clearTimeout(timer);
      this.busy = this.slow = false;
      this.#plan();
      this.#host.changed();
    }
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
    this.pause();
    if (!this.key || document.visibilityState === 'hidden') return;
    if (this.status?.state === 'cancelled') return;
    this.#timer = setTimeout(() => void this.refresh(), this.#pauseMs);
  }
}
