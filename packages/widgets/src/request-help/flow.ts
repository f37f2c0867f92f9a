import type { ConsentText } from '@toso/contract';
import {
  type HelpRequestOutcome,
  type PendingRequest,
  type PendingStore,
  type SendResult,
} from '@toso/sdk';
import { Asking } from './asking.ts';
import { Device } from './device.ts';
import { emptyDraft, faultsFrom, questionFor, toInput, type Draft } from './draft.ts';
import type { RequestAbout } from './flow-host.ts';

type Refused = Extract<SendResult, { kind: 'refused' }>;

/** The questions, the answers, and what became of them. Draws nothing. */
export class Flow extends Asking {
  sending = false;
  outcome: HelpRequestOutcome | undefined;
  /** What waits on this device for the network, or for a word of the resident. */
  unsent: PendingRequest | undefined;

  readonly #device = new Device(() => this.host.keepsNothing());

  /** False in kiosks and frames. */
  get mayKeep(): boolean {
    return !this.host.keepsNothing();
  }

  /** Code and token of what was made are on this device. */
  get isSaved(): boolean {
    return this.#device.keeps(this.outcome);
  }

  get consent(): ConsentText {
    return this.host.consent();
  }

  /** Takes what another widget or the page already knows. */
  take({ unit, topic, teamId, teamName = '', note }: RequestAbout): void {
    if (unit || topic || teamId) {
      if (this.outcome) this.again();
      this.moveTo(unit);
    }
    this.answer({ ...(topic && { topic }), ...(teamId && { teamId }), ...(note && { note }) });
    if (teamId) this.namedTeam = { id: teamId, name: teamName };
    if (topic && this.screen === 'topic') this.screen = 'mode';
  }

  /** Keeps code and token of what was made on this device, or forgets them. */
  toggleSaved(): void {
    if (this.outcome?.kind === 'accepted') this.say(this.#device.toggle(this.outcome));
  }

  /** Keeps the answers, then sends them: a page that closes in between loses nothing. */
  async send(): Promise<void> {
    if (this.unsent?.persisted) {
      // There is room for one: what waited before is settled first, and these answers stay.
      this.#ask(this.unsent);
      return;
    }
    const input = toInput(this.draft, this.unit, this.topic, this.consent);
    await this.#sending(async () => {
      await this.#pending.keep(input);
      return this.#deliver(true);
    }, true);
  }

  /** Sends what waits on this device; `asked` when the resident said so just now. */
  async sendKept(asked: boolean): Promise<void> {
    await this.#sending(() => this.#deliver(asked), false);
  }

  /** Looks for a request that an earlier visit left unsent. */
  async resume(): Promise<void> {
    const { kind } = await this.host.getClient();
    if (this.sending || !this.unit) return;
    const kept = await this.#pending.get(this.unit);
    // What only this page holds is the resident's to send: they may have left, or changed it.
    this.unsent = kept?.persisted ? kept : undefined;
    if (!this.unsent) return;
    // Nobody is there to take over a text that no server gets.
    if (kind === 'http' && !this.unsent.needsConfirmation) await this.sendKept(false);
    else if (this.#isAnswering) this.withApart(() => this.host.changed());
    else this.#ask(this.unsent);
  }

  /** "I do not agree": nothing of the answers waits any more. */
  decline(): void {
    if (!this.unsent?.persisted) this.#pending.clear(this.unit);
    this.withApart(() => this.go('declined'));
  }

  /** "Xoá khỏi máy này": what waits is deleted unsent. */
  forgetKept(): void {
    this.#pending.clear(this.unit);
    this.unsent = undefined;
    this.go('topic');
  }

  /** To another request, after one was made. */
  again(): void {
    this.outcome = undefined;
    this.moveTo();
    this.go('topic');
    void this.begin();
  }

  /** Forgets everything of one resident: on a kiosk the next one comes. */
  reset(): void {
    this.#pending.clear();
    this.unsent = undefined;
    this.draft = emptyDraft;
    this.again();
  }

  /** Somebody is in the midst of answering, or has not seen what became of it. */
  get #isAnswering(): boolean {
    const hasDraft = Object.values(this.draft).some(Boolean);
    return this.screen !== 'kept' && (hasDraft || this.outcome !== undefined);
  }

  get #pending(): PendingStore {
    return this.#device.pending(this.isElsewhere);
  }

  /** Shows what waits, and asks whether it shall still be sent. */
  #ask(unsent: PendingRequest): void {
    this.unsent = { ...unsent, needsConfirmation: true };
    this.withApart(() => this.go('kept'));
  }

  async #sending(work: () => Promise<SendResult>, isOwn: boolean): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    this.problem = undefined;
    const done = this.wait();
    try {
      this.#became(await work(), isOwn);
    } catch (error) {
      this.#problem(error);
    } finally {
      this.sending = false;
      done();
    }
  }

  async #deliver(confirmed: boolean): Promise<SendResult> {
    const { requests } = await this.host.getClient();
    return this.#pending.send(this.unit, (input, options) => requests.create(input, options), {
      confirmed,
    });
  }

  /** What became of it; whoever is answering something else is left where they are. */
  #became(result: SendResult, isOwn: boolean): void {
    const isApart = !isOwn && this.#isAnswering;
    this.unsent = 'pending' in result ? result.pending : undefined;
    if (result.kind === 'waiting') this.host.fail(result.error);
    if (result.kind === 'sent') this.#arrived(result.outcome, isOwn, isApart);
    else if (isApart) this.host.changed();
    else if (result.kind === 'refused') this.#refused(result);
    else if (result.kind === 'erased') this.#problem({ code: 'request_erased' });
    else {
      if (this.unsent?.persisted) {
        // The device holds the answers now.
        if (isOwn) this.draft = emptyDraft;
        this.go('kept');
      }
      if (result.kind === 'waiting') this.#problem(result.error);
    }
  }

  #arrived(outcome: HelpRequestOutcome, isOwn: boolean, isApart: boolean): void {
    this.outcome = outcome;
    if (isOwn) this.draft = emptyDraft;
    if (!isApart) this.go('outcome');
    this.host.created(outcome);
  }

  /** The server said no: to the field that is wrong, or to a sentence. */
  #refused({ error, pending }: Refused): void {
    // Kept only for the same answers again: a server's fault may pass.
    if (error.code !== 'internal') this.#pending.clear(this.unit);
    this.unsent = undefined;
    // What an earlier visit wrote is there to be mended, too.
    this.draft = { ...this.draft, ...(pending.input as Partial<Draft>) };
    if (error.code === 'https_required') {
      this.withApart(() => this.go('leave'));
      return;
    }
    const held = faultsFrom(error.fields);
    const [first] = held;
    if (!first) {
      this.host.fail(error);
      this.#problem(error);
      return;
    }
    this.go(questionFor(first[0]));
    this.faults = Object.fromEntries(held);
    this.host.showFault();
  }

  /** Says why nothing could be sent, at the latest when the words for it are there. */
  #problem(error: unknown): void {
    const { code, retryAfterMs: ms } = Object(error) as { code?: unknown; retryAfterMs?: number };
    this.problem = {
      code: typeof code === 'string' ? code : 'unreachable',
      ...(ms !== undefined && { againAt: new Date(Date.now() + ms) }),
    };
    this.host.changed();
    this.withApart(() => this.host.changed());
  }
}
