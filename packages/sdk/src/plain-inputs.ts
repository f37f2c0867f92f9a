import type { Inputs } from './inputs.ts';
import { searchOf } from './query.ts';

const asItIs = (input: unknown) => input;

/** Sends inputs as they are: the server refuses what is wrong, a journey later. */
export const plainInputs: Inputs = {
  unitQuery: searchOf,
  teamQuery: searchOf,
  topicQuery: searchOf,
  helpRequest: asItIs,
  change: asItIs,
  feedback: asItIs,
  recovery: asItIs,
};
