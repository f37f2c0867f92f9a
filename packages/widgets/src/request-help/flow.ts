import type { ConsentText, Team, Topic } from '@toso/contract';
import {
  isTosoError,
  type PageClient,
  type HelpRequestOutcome,
  type PendingRequest,
  type PendingStore,
  type SendResult,
  type TosoError,
} from '@toso/sdk';
import {
  emptyDraft,
  faultsOf,
  questionFor,
  questions,
  readyToCheck,
  toInput,
  type Draft,
  type Faults,
  type Question,
} from './draft.ts';
import { readWard, type Ward } from './ward.ts';

/** Where the resident is: at a question, or at one of the ways in which it ends. */
export type Screen = Question | 'leave' | 'declined' | 'kept' | 'outcome' | 'status';

/** Why nothing could be sent, in so far as the words differ. */
export interface Problem {
  readonly code: string;
  /** When it makes sense to try again. */
  readonly againAt?: Date;
}

/** What a flow needs from its element. */
export interface FlowHost {
  unit(): string;
  /** What the resident is asked to agree to, in the language of the words. */
  consent(): ConsentText;
  /** Rejects where the page names no API and no file. */
  getClient(): Promise<PageClient>;
  /** Nothing personal may be asked here; the questions that follow are on a page of the API. */
  mustLeave(): boolean;
  /** The request that waits for the network, if any. */
  pending(): PendingStore;
  /** Draws again; with `moved`, the resident is at another screen and focus follows. */
  changed(moved?: boolean): void;
  /** Puts the resident before the first field that is wrong. */
  showFault(): void;
  /** Tells the page that a request was made. */
  created(outcome: HelpRequestOutcome): void;
  fail(error: unknown): void;
}

/** After how many milliseconds a wait gets words. */
const slowMs = 300;

/** The questions, the answers, and what became of them. Draws nothing. */
export class Flow {
  screen: Screen = 'topic';
  draft: Draft = emptyDraft;
  faults: Faults = {};
  ward: Ward | undefined;
  sending = false;
  /** A wait has lasted long enough for words. */
  slow = false;
  problem: Problem | undefined;
  outcome: HelpRequestOutcome | undefined;
  /** What waits on this device for the network, or for a word of the resident. */
  unsent: PendingRequest | undefined;
  /** A team that another widget named, before the ward's own list is there. */
  namedTeam: Pick<Team, 'id' | 'name'> | undefined;

  readonly #host: FlowHost;

  constructor(host: FlowHost) {
    this.#host = host;
  }

  get topic(): Topic | undefined {
    return this.ward?.topics.find(({ id }) => id === this.draft.topic);
  }

  /** Teams to choose from; one that another widget named comes first. */
  get teams(): readonly Pick<Team, 'id' | 'name'>[] {
    const teams = this.ward?.teams ?? [];
    const named = this.namedTeam;
    return named && !teams.some(({ id }) => id === named.id) ? [named, ...teams] : teams;
  }

  get consent(): ConsentText {
    return this.#host.consent();
  }

  /** Reads what the ward publishes, once. */
  async begin(): Promise<void> {
    if (this.ward || !this.#host.unit()) return;
    const words = this.#wordsWhenSlow();
    try {
      this.ward = await readWard(await this.#host.getClient(), this.#host.unit());
    } catch (error) {
      this.#host.fail(error);
    } finally {
      words.end();
    }
  }

  answer(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change };
    const left = Object.entries(this.faults).filter(([field]) => !(field in change));
    this.faults = Object.fromEntries(left);
    this.#host.changed();
  }

  /** Says at once what is wrong with a field that the resident has just left. */
  check(field: keyof Draft): void {
    if (!this.draft[field]) return;
    const fault = faultsOf(this.screen as Question, this.draft)[field];
    if (fault) this.faults = { ...this.faults, [field]: fault };
    this.#host.changed();
  }

  /** On to the next screen, unless something is still wrong on this one. */
  next(): void {
    const loading = readyToCheck(this.draft);
    const check = () => this.#next();
    // Without a network the server checks, when it gets the answers.
    if (loading) void loading.then(check, check);
    else check();
  }

  #next(): void {
    const at = questions.indexOf(this.screen as Question);
    const question = questions[at];
    if (!question) return;
    this.faults = faultsOf(question, this.draft);
    if (Object.keys(this.faults).length > 0) {
      this.#host.showFault();
      return;
    }
    if (question === 'review') void this.send();
    else
      this.go(
        question === 'mode' && this.#host.mustLeave() ? 'leave' : (questions[at + 1] ?? 'review'),
      );
  }

  /** The screen before, or nothing at the first one and after the end. */
  get before(): Screen | undefined {
    if (this.screen === 'leave') return 'mode';
    if (this.screen === 'declined') return 'review';
    if (this.screen === 'status') return 'outcome';
    return questions[questions.indexOf(this.screen as Question) - 1];
  }

  go(screen: Screen): void {
    this.screen = screen;
    this.faults = {};
    this.problem = undefined;
    this.#host.changed(true);
  }

  /** Keeps the answers, then sends them: a page that closes in between loses nothing. */
  async send(): Promise<void> {
    const [unit, pending] = this.#kept();
    const input = toInput(this.draft, unit, this.topic, this.consent);
    await this.#sending(async () => {
      await pending.keep(input);
      return this.#deliver(true);
    });
  }

  /** Sends what waits on this device; `asked` when the resident said so just now. */
  async sendKept(asked: boolean): Promise<void> {
    await this.#sending(() => this.#deliver(asked));
  }

  /** Looks for a request that an earlier visit left unsent. */
  async resume(): Promise<void> {
    const [unit, pending] = this.#kept();
    if (!unit || this.sending) return;
    this.unsent = await pending.get(unit);
    if (!this.unsent) return;
    if (this.unsent.needsConfirmation) this.go('kept');
    else await this.sendKept(false);
  }

  /** "Xoá khỏi máy này": what waits is deleted unsent. */
  forgetKept(): void {
    this.#host.pending().clear(this.#host.unit());
    this.unsent = undefined;
    this.go('topic');
  }

  /** Forgets the answers: after a request was made, or in a kiosk. */
  reset(): void {
    this.draft = emptyDraft;
    this.outcome = undefined;
    this.go('topic');
  }

  /** Where a request waits: the unit, and the store. */
  #kept(): [string, PendingStore] {
    return [this.#host.unit(), this.#host.pending()];
  }

  #wordsWhenSlow() {
    const timer = setTimeout(() => {
      this.slow = true;
      this.#host.changed();
    }, slowMs);
    return {
      end: () => {
        clearTimeout(timer);
        this.slow = false;
        this.#host.changed();
      },
    };
  }

  async #sending(work: () => Promise<SendResult>): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    this.problem = undefined;
    const words = this.#wordsWhenSlow();
    try {
      this.#became(await work());
    } catch (error) {
      this.#problem(error);
    } finally {
      this.sending = false;
      words.end();
    }
  }

  async #deliver(confirmed: boolean): Promise<SendResult> {
    const [unit, pending] = this.#kept();
    const { requests } = await this.#host.getClient();
    return pending.send(unit, (input, options) => requests.create(input, options), { confirmed });
  }

  #became(result: SendResult): void {
    this.unsent = 'pending' in result ? result.pending : undefined;
    if (result.kind === 'sent') {
      this.#arrived(result.outcome);
      return;
    }
    if (result.kind === 'refused') {
      this.#refused(result.error);
      return;
    }
    if (result.kind === 'waiting') {
      this.#host.fail(result.error);
      if (result.pending.persisted) this.go('kept');
      this.#problem(result.error);
      return;
    }
    if (result.kind === 'erased') this.problem = { code: 'request_erased' };
    else if (this.unsent) this.go('kept');
    this.#host.changed();
  }

  #arrived(outcome: HelpRequestOutcome): void {
    this.outcome = outcome;
    this.draft = emptyDraft;
    this.go('outcome');
    this.#host.created(outcome);
  }

  /** The server said no: to the field that is wrong, or to a sentence. */
  #refused(error: TosoError): void {
    // Kept only for the same answers again: a server's fault may pass.
    if (error.code !== 'internal') this.#host.pending().clear(this.#host.unit());
    this.unsent = undefined;
    if (error.code === 'https_required') {
      this.go('leave');
      return;
    }
    const named = error.fields.map(({ pointer, code }) => [pointer.split('/')[1] ?? '', code]);
    const held = named.filter(([field]) => field && questionFor(field) !== 'review');
    const [first] = held;
    if (!first?.[0]) {
      this.#host.fail(error);
      this.#problem(error);
      return;
    }
    this.go(questionFor(first[0]));
    this.faults = Object.fromEntries(held) as Faults;
    this.#host.showFault();
  }

  #problem(error: unknown): void {
    const { code, retryAfterMs } = isTosoError(error) ? error : { code: 'unreachable' };
    this.problem = {
      code,
      ...(retryAfterMs !== undefined && { againAt: new Date(Date.now() + retryAfterMs) }),
    };
    this.#host.changed();
  }
}
