import type { Topic } from '@toso/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceList, heading, pickList, textField, tickBox, type Choice } from './fields.ts';
import { nextDays } from '../dialog/next-days.ts';
import { needsPlace } from './draft.ts';
import { topicIcon } from './topic-icon.ts';
import type { View } from './view.ts';

/** How many days ahead a resident may choose. */
const daysAhead = 7;

const modes = ['call', 'zalo', 'home', 'service-point'] as const;
const parts = ['morning', 'afternoon', 'evening'] as const;

/** A topic's name in the words' language; one that nobody named is "something else". */
export const topicName = (view: View, id: string): string =>
  view.flow.ward?.topics.find((topic) => topic.id === id)?.name[view.textLang] ??
  view.t('otherTopic');

const topicChoice = (view: View, { id, name, hint }: Topic): Choice => ({
  value: id,
  label: name[view.textLang],
  hint: hint?.[view.textLang],
  icon: topicIcon(id),
});

/** "What about?" */
export const askTopic = (view: View): TemplateResult =>
  html`${heading(view.t('askTopic'))}
  ${
    view.flow.ward
      ? choiceList(
          view,
          'topic',
          view.flow.ward.topics.map((topic) => topicChoice(view, topic)),
        )
      : html`<p class="hint waiting">${view.flow.slow ? view.t('loading') : nothing}</p>`
  }`;

/** "How?" */
export const askMode = (view: View): TemplateResult =>
  html`${heading(view.t('askMode'))}
  ${choiceList(
    view,
    'mode',
    modes.map((mode) => ({
      value: mode,
      label: view.t(`mode-${mode}`),
      hint: view.t(`mode-${mode}-hint`),
    })),
  )}`;

/** "Whom shall the team ring?" Only the asker's own name and number, whoever needs the help. */
export const askWho = (view: View): TemplateResult =>
  html`${heading(view.t('askWho'))}
  ${textField(view, 'name', { hint: view.t('nameHint'), autocomplete: 'name' })}
  ${textField(view, 'phone', { type: 'tel', autocomplete: 'tel' })}
  ${tickBox(
    view,
    'forSomeoneElse',
    view.t('forSomeoneElse'),
    view.flow.draft.forSomeoneElse ? view.t('elseHint') : undefined,
  )}
  ${tickBox(view, 'isAdult', view.t('isAdult'))}`;

const teamChoices = ({ flow }: View): Choice[] =>
  flow.teams.map(({ id, name }) => ({ value: id, label: name }));

const dayChoices = (view: View): Choice[] =>
  nextDays(new Date(), daysAhead).map((day, ahead) => ({
    value: day,
    label: view.words(`day-${ahead}`) ?? view.dayText(day),
  }));

const partChoices = ({ t }: View): Choice[] =>
  parts.map((part) => ({ value: part, label: t(`part-${part}`) }));

/** "When, and where?" The place is asked for only where somebody has to come. */
export function askWhen(view: View): TemplateResult {
  const home = needsPlace(view.flow.draft.mode);
  return html`${heading(view.t(home ? 'askWhere' : 'askWhen'))}
  ${
    home
      ? html`${textField(view, 'place', {
          hint: view.t('placeHint'),
          autocomplete: 'street-address',
        })}
      ${textField(view, 'digitalAddress')}`
      : nothing
  }
  ${view.flow.teams.length ? pickList(view, 'teamId', ['team', 'anyTeam'], teamChoices(view)) : nothing}
  ${pickList(view, 'preferredOn', ['day', 'day-any'], dayChoices(view))}
  ${pickList(view, 'preferredPart', ['part', 'part-any'], partChoices(view))}
  ${
    view.flow.topic?.asksNothingAboutHealth
      ? nothing
      : textField(view, 'note', { hint: view.t('noteHint') })
  }`;
}
