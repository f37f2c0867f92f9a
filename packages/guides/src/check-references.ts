import type { GuidePlace } from '@toso/contract';
import type { AnyGuide } from './guide-text.ts';
import { problemAt, type GuideProblem, type GuideProblemCode } from './guide-problem.ts';

/** What references may lead to, besides the guide itself. */
export interface Known {
  /** Names of sources; absent: those of the guide's own table. */
  readonly knownSources?: readonly string[];
  /** The other guides. Absent: places in other guides are not looked at. */
  readonly others?: readonly AnyGuide[];
}

type Path = readonly (string | number)[];
type Report = (
  code: GuideProblemCode,
  path: Path,
  name?: string,
  known?: readonly string[],
) => void;

/** A reference in a guide: where it stands. */
type Referred<T> = readonly [Path, T];

const entries = <T>(list: readonly T[] | undefined, path: Path): Referred<T>[] =>
  (list ?? []).map((item, index) => [[...path, index], item]);

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

const stepsOf = ({ situations }: AnyGuide) =>
  entries(situations, ['situations']).flatMap(([path, { steps }]) =>
    entries(steps, [...path, 'steps']),
  );

/** Every place that the guide sends people to, from a failure or from a situation's end. */
function placesIn(guide: AnyGuide): Referred<GuidePlace>[] {
  const ways = stepsOf(guide).flatMap(([path, { failures }]) =>
    entries(failures, [...path, 'failures']).flatMap(([at, { to }]): Referred<GuidePlace>[] =>
      to ? [[[...at, 'to'], to]] : [],
    ),
  );
  const next = entries(guide.situations, ['situations']).flatMap(([path, situation]) =>
    entries(situation.next, [...path, 'next']),
  );
  return [...ways, ...next];
}

function checkPlaces(guide: AnyGuide, { others }: Known, report: Report): void {
  for (const [path, place] of placesIn(guide)) {
    const isHere = place.guide === undefined || place.guide === guide.id;
    const target = isHere ? guide : others?.find(({ id }) => id === place.guide);
    if (!target) {
      if (others) report('unknown_guide', [...path, 'guide'], place.guide, idsOf(others));
      continue;
    }
    const { situations } = target;
    const situation = situations.find(({ id }) => id === place.situation);
    if (!situation) {
      report('unknown_situation', [...path, 'situation'], place.situation, idsOf(situations));
    } else if (place.step && !idsOf(situation.steps).includes(place.step)) {
      report('unknown_step', [...path, 'step'], place.step, idsOf(situation.steps));
    }
  }
}

function checkNames(guide: AnyGuide, { knownSources }: Known, report: Report): void {
  const sources = knownSources ?? Object.keys(guide.sources ?? {});
  const phones = guide.numbers.map(({ phone }) => phone);
  const users = [...stepsOf(guide), ...entries(guide.numbers, ['numbers'])];
  for (const [path, user] of users) {
    for (const [at, name] of entries(user.sources, [...path, 'sources'])) {
      if (!sources.includes(name)) report('unknown_source', at, name, sources);
    }
  }
  for (const [path, step] of stepsOf(guide)) {
    for (const [at, phone] of entries(step.phones, [...path, 'phones'])) {
      if (!phones.includes(phone)) report('unknown_number', at, phone, phones);
    }
  }
}

function checkIds(guide: AnyGuide, report: Report): void {
  const lists = [
    entries(guide.questions, ['questions']),
    entries(guide.situations, ['situations']),
    ...entries(guide.situations, ['situations']).map(([path, { steps }]) =>
      entries(steps, [...path, 'steps']),
    ),
  ];
  for (const list of lists) {
    const ids = idsOf(list.map(([, item]) => item));
    for (const [index, [path, { id }]] of list.entries()) {
      if (ids.indexOf(id) < index) report('given_twice', [...path, 'id'], id);
    }
  }
}

/** Follows the questions from the first on; every question and situation must be met. */
function checkQuestions(guide: AnyGuide, report: Report): void {
  const questions = entries(guide.questions, ['questions']);
  const met = new Set<string>(guide.questions.slice(0, 1).map(({ id }) => `question ${id}`));
  // A set is walked over what is added to it on the way.
  for (const name of met) {
    const [path, question] = questions.find(([, { id }]) => name === `question ${id}`) ?? [];
    for (const [at, answer] of entries(question?.answers, [...(path ?? []), 'answers'])) {
      const { question: further, situation } = answer;
      if (!further === !situation) report('leads_nowhere', at, answer.text);
      if (further) met.add(`question ${further}`);
      if (situation) met.add(`situation ${situation}`);
      if (further && !guide.questions.some(({ id }) => id === further)) {
        report('unknown_question', [...at, 'question'], further);
      }
      if (situation && !guide.situations.some(({ id }) => id === situation)) {
        report('unknown_situation', [...at, 'situation'], situation);
      }
    }
  }
  for (const [path, { id }] of questions) {
    if (!met.has(`question ${id}`)) report('never_reached', path, id);
  }
  for (const [path, { id }] of entries(guide.situations, ['situations'])) {
    if (!met.has(`situation ${id}`)) report('never_reached', path, id);
  }
}

/** What in a guide leads to something that is not there, or is never led to. */
export function checkReferences(guide: AnyGuide, known: Known = {}): GuideProblem[] {
  const problems: GuideProblem[] = [];
  const report: Report = (code, path, name, names) =>
    problems.push(
      problemAt(guide, code, path, {
        ...(name === undefined ? {} : { name }),
        ...(names && { known: names }),
      }),
    );
  checkIds(guide, report);
  checkQuestions(guide, report);
  checkPlaces(guide, known, report);
  checkNames(guide, known, report);
  return problems;
}
