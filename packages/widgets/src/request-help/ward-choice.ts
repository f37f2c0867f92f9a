import type { Team, Topic } from '@toso/contract';
import type * as Apart from './apart.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { wait, type FlowHost } from './flow-host.ts';
import { readWard, type Ward } from './ward.ts';

/** Which ward the request goes to, what that ward publishes, and what was answered so far. */
export class WardChoice {
  draft: Draft = emptyDraft;
  ward: Ward | undefined;
  /** What the ward is could not be read: nothing can be asked before another try. */
  unread = false;
  /** Nothing says which ward this page is for. */
  lacksUnit = false;
  /** There is no server: the resident hands over what was written. */
  handsOver = false;
  /** What only some pages show, where this is one. */
  apart: typeof Apart | undefined;
  /** A wait has lasted long enough for words. */
  slow = false;
  /** A team that another widget named, before the ward's own list is there. */
  namedTeam: Pick<Team, 'id' | 'name'> | undefined;

  protected readonly host: FlowHost;
  #reading = false;
  #asked = '';

  constructor(host: FlowHost) {
    this.host = host;
  }

  /** The ward that the request goes to. */
  get unit(): string {
    return this.#asked || this.host.unit();
  }

  /** It goes to another ward than the page's own. */
  get isElsewhere(): boolean {
    return this.unit !== this.host.unit();
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

  /** The request goes to this ward from now on; without one, to the page's own. */
  moveTo(unit = ''): void {
    const before = this.unit;
    this.#asked = unit;
    if (before && before !== this.unit) this.forgetWard();
  }

  /** Another ward than before: its teams, and what was agreed for that one, do not count here. */
  forgetWard(): void {
    this.ward = this.namedTeam = undefined;
    this.draft = { ...this.draft, teamId: '', agreed: false };
  }

  /** Reads what the ward publishes: once, and again while not all of it could be read. */
  async begin(): Promise<void> {
    if (this.#reading || this.ward?.isWhole) return;
    this.#reading = true;
    this.unread = false;
    const done = this.wait();
    const unit = await this.#read().catch((error: unknown) => {
      this.unread = true;
      this.host.fail(error);
      return this.unit;
    });
    this.#reading = false;
    done();
    if (unit !== this.unit) await this.begin();
  }

  /** Goes on once the words that few read are there, and without them where they cannot be had. */
  withApart(go: () => void): void {
    this.#loadApart().then(go, go);
  }

  /** Draws a wait that lasts, until the result is called. */
  protected wait(): () => void {
    return wait((isSlow) => {
      this.slow = isSlow;
      this.host.changed();
    });
  }

  /** Reads the ward that the request goes to, and says which that was. */
  async #read(): Promise<string> {
    const client = await this.host.getClient();
    const { unit } = this;
    const ward = unit ? await readWard(client, unit) : undefined;
    this.handsOver = client.kind === 'file';
    if (this.handsOver || !ward?.name || ward.sample || this.host.mustLeave())
      await this.#loadApart();
    this.lacksUnit = !unit;
    if (!ward || unit !== this.unit) return unit;
    // Nobody may agree to send to a ward elsewhere that has no name.
    if (this.isElsewhere && !ward.name) this.unread = true;
    else this.ward = ward;
    // A guide may name a topic that this ward does not offer; "something else" always is.
    if (this.draft.topic && !this.topic) this.draft = { ...this.draft, topic: 'other' };
    return unit;
  }

  async #loadApart(): Promise<void> {
    this.apart = await import('./apart.ts');
  }
}
