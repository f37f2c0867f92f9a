import {
  faultsOf,
  questions,
  readyToCheck,
  type Draft,
  type Faults,
  type Question,
} from './draft.ts';
import type { Problem, Screen } from './flow-host.ts';
import type { Words } from './view.ts';
import { WardChoice } from './ward-choice.ts';

/** Screens beside the row of questions, and from where one comes to them. */
const detours: Partial<Record<Screen, Screen>> = {
  leave: 'mode',
  declined: 'review',
  status: 'outcome',
};

/** Where the resident is, and what is wrong with the answers there. */
export abstract class Asking extends WardChoice {
  screen: Screen = 'topic';
  faults: Faults = {};
  problem: Problem | undefined;
  /** The words about what was just pressed. */
  note: Words | undefined;
  /** When the resident came to this screen, as events tell time. */
  movedAt = 0;

  /** What follows the last question. */
  abstract send(): Promise<void>;

  answer(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change };
    const left = Object.entries(this.faults).filter(([field]) => !(field in change));
    this.faults = Object.fromEntries(left);
    this.host.changed();
  }

  /** Says at once what is wrong with a field that the resident has just left. */
  check(field: keyof Draft): void {
    if (!this.draft[field]) return;
    const fault = faultsOf(this.screen as Question, this.draft)[field];
    if (fault) this.faults = { ...this.faults, [field]: fault };
    this.host.changed();
  }

  /** On to the next screen, unless something is still wrong on this one. */
  next(): void {
    const loading = readyToCheck(this.draft);
    const check = () => this.#next();
    // Without a network the server checks, when it gets the answers.
    if (loading) this.withApart(() => void loading.then(check, check));
    else check();
  }

  #next(): void {
    const at = questions.indexOf(this.screen as Question);
    const question = questions[at];
    if (!question) return;
    // Nothing goes to a server without consent; where there is none, nothing is consented to.
    this.faults = faultsOf(question, {
      ...this.draft,
      agreed: this.draft.agreed || this.handsOver,
    });
    if (Object.keys(this.faults).length > 0) {
      this.host.showFault();
      return;
    }
    if (question === 'review') void this.send();
    else
      this.go(
        question === 'mode' && this.host.mustLeave() ? 'leave' : (questions[at + 1] ?? 'review'),
      );
  }

  /** The screen before, or nothing at the first one and after the end. */
  get before(): Screen | undefined {
    return detours[this.screen] ?? questions[questions.indexOf(this.screen as Question) - 1];
  }

  go(screen: Screen): void {
    this.screen = screen;
    this.faults = {};
    this.problem = this.note = undefined;
    this.movedAt = performance.now();
    this.host.changed(true);
  }

  /** Says and shows words about what was just pressed. */
  say(words: Words): void {
    this.host.changed();
    this.withApart(() => {
      this.note = words;
      this.host.announce(words);
      this.host.changed();
    });
  }
}
