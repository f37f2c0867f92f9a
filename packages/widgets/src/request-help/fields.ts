import { html, nothing, type TemplateResult } from 'lit';
import type { View, Words } from './view.ts';
import type { Draft } from './draft.ts';

type TextName = 'name' | 'phone' | 'place' | 'digitalAddress' | 'note';
type TickName = 'forSomeoneElse' | 'isAdult' | 'agreed';

/** One of several things to choose from, with a second line where it helps. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly icon?: TemplateResult | undefined;
}

/** What a screen begins with; focus goes there. */
export const heading = (text: string): TemplateResult =>
  html`<h2 id="heading" tabindex="-1">${text}</h2>`;

/** The sentence for what is wrong with a field. */
function faultText(view: View, field: keyof Draft): string {
  const fault = view.flow.faults[field] ?? '';
  const own = field === 'topic' || field === 'mode' ? field : fault;
  return view.words(`fault-${own}`) ?? view.t('fault-invalid');
}

const faultLine = (view: View, name: keyof Draft) => {
  const fault = view.flow.faults[name];
  return html`<span class="fault" id="${name}-fault">${fault ? faultText(view, name) : nothing}</span>`;
};

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

/** A labelled text field; its hint and its fault are read with it. */
export function textField(
  view: View,
  name: TextName,
  look: { hint?: string; type?: string; autocomplete?: string } = {},
): TemplateResult {
  const fault = view.flow.faults[name];
  const { hint, type = 'text', autocomplete = 'off' } = look;
  return html`<div class="field ${name === 'phone' ? 'live' : ''}">
    <label for=${name}>${view.t(name)}</label>
    ${hint && html`<span class="hint" id="${name}-hint">${hint}</span>`}
    <input
      id=${name}
      type=${type}
      autocomplete=${view.kiosk ? 'off' : autocomplete}
      aria-invalid=${fault ? 'true' : 'false'}
      aria-describedby="${name}-hint ${name}-fault"
      .value=${view.flow.draft[name]}
      @input=${(event: Event) => view.flow.answer({ [name]: valueOf(event) })}
      @change=${() => name === 'phone' && view.flow.check(name)}
      @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && view.flow.next()}
    />
    ${faultLine(view, name)}
  </div>`;
}

/** A box to tick, with its words beside it as one target. */
export const tickBox = (view: View, name: TickName, label: string, hint?: string) =>
  html`<div>
    ${faultLine(view, name)}
    <label class="tick">
      <input
        id=${name}
        type="checkbox"
        aria-invalid=${view.flow.faults[name] ? 'true' : 'false'}
        aria-describedby="${name}-hint ${name}-fault"
        .checked=${view.flow.draft[name]}
        @change=${(event: Event) =>
          view.flow.answer({ [name]: (event.target as HTMLInputElement).checked })}
      />
      <span>${label}</span>
    </label>
    ${hint && html`<span class="hint" id="${name}-hint">${hint}</span>`}
  </div>`;

/** One question with a few answers, each a large target. */
export const choiceList = (
  view: View,
  name: 'topic' | 'mode',
  choices: readonly Choice[],
): TemplateResult =>
  html`${faultLine(view, name)}
    <div
      class="choices"
      role="radiogroup"
      aria-labelledby="heading"
      aria-describedby="${name}-fault"
    >
      ${choices.map(
        ({ value, label, hint, icon }) =>
          html`<label class="choice ${view.flow.draft[name] === value ? 'on' : ''}">
            <input
              type="radio"
              name=${name}
              .checked=${view.flow.draft[name] === value}
              @change=${() => view.flow.answer({ [name]: value })}
            />
            ${icon}<span>${label}${hint && html`<small>${hint}</small>`}</span>
          </label>`,
      )}
    </div>`;

/** A list to pick from, as the phone itself draws it; its first entry is for none of them. */
export const pickList = (
  view: View,
  name: 'teamId' | 'preferredOn' | 'preferredPart',
  [label, none]: readonly [label: Words, none: Words],
  choices: readonly Choice[],
): TemplateResult =>
  html`<div class="field">
    <label for=${name}>${view.t(label)}</label>
    <select
      id=${name}
      aria-invalid=${view.flow.faults[name] ? 'true' : 'false'}
      aria-describedby="${name}-fault"
      @change=${(event: Event) => view.flow.answer({ [name]: valueOf(event) })}
    >
      ${[{ value: '', label: view.t(none) }, ...choices].map(
        (choice) =>
          html`<option
            value=${choice.value}
            .selected=${view.flow.draft[name] === choice.value}
          >
            ${choice.label}
          </option>`,
      )}
    </select>
    ${faultLine(view, name)}
  </div>`;
