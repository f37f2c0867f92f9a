import { GuideOverride } from '@toso/contract';

type Path = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

/** The least that the contract takes. */
const least = { formatVersion: 1, guide: 'vneid', lang: 'vi', checkedOn: '2026-01-01' };

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const accepts = (part: Fields) => GuideOverride.safeParse({ ...least, ...part }).success;
const acceptsSituation = (part: Fields) => accepts({ situations: [{ id: 'level-1', ...part }] });
const acceptsStep = (part: Fields) => acceptsSituation({ steps: [{ id: 'bring', ...part }] });

/** The parts of a list, each with its place; not a list: none. */
const listed = (value: unknown): readonly (readonly [number, unknown])[] =>
  Array.isArray(value) ? value.map((item: unknown, index) => [index, item] as const) : [];

const faultyFields = (path: Path, value: unknown, isGood: (part: Fields) => boolean): Path[] =>
  isFields(value)
    ? Object.entries(value)
        .filter(([key, part]) => !isGood({ [key]: part }))
        .map(([key]) => [...path, key])
    : [path];

/** Of a part, the smaller ones that are refused; where none of them is, the part itself. */
const orWhole = (path: Path, smaller: readonly Path[]): readonly Path[] =>
  smaller.length > 0 ? smaller : [path];

const faultyStep = (path: Path, step: unknown): readonly Path[] =>
  isFields(step) && acceptsStep(step) && 'id' in step
    ? []
    : orWhole(path, faultyFields(path, step, acceptsStep));

function faultySituation(path: Path, situation: unknown): readonly Path[] {
  if (isFields(situation) && acceptsSituation(situation) && 'id' in situation) return [];
  const smaller = faultyFields(path, situation, acceptsSituation).flatMap((field) => {
    if (field[field.length - 1] !== 'steps' || !isFields(situation)) return [field];
    const steps = listed(situation['steps']);
    return orWhole(
      field,
      steps.flatMap(([index, step]) => faultyStep([...field, index], step)),
    );
  });
  return orWhole(path, smaller);
}

/**
 * Which parts of a ward's file the contract refuses, found by trying them one by one: for pages
 * whose schemas say only yes or no.
 */
export function faultyParts(input: unknown): readonly Path[] {
  if (!isFields(input)) return [[]];
  const missing = Object.keys(least).filter((key) => !(key in input));
  const refused = faultyFields([], input, accepts).flatMap((field) => {
    const situations = field[0] === 'situations' ? listed(input['situations']) : [];
    return orWhole(
      field,
      situations.flatMap(([index, each]) => faultySituation([...field, index], each)),
    );
  });
  return orWhole([], [...missing.map((key) => [key]), ...refused]);
}
