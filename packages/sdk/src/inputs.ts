import {
  FeedbackInput,
  HelpRequestChange,
  HelpRequestInput,
  TeamQuery,
  TokenRecovery,
  TopicQuery,
  UnitQuery,
} from '@toso/contract';
import type * as z from 'zod/mini';
import { checked } from './checked.ts';
import { encodeQuery } from './query.ts';

/** What turns a caller's input into what is sent, or refuses it before it is sent. */
export interface Inputs {
  readonly unitQuery: (query: UnitQuery) => string;
  readonly teamQuery: (query: TeamQuery) => string;
  readonly topicQuery: (query: z.infer<typeof TopicQuery>) => string;
  readonly helpRequest: (input: HelpRequestInput) => unknown;
  readonly change: (change: HelpRequestChange) => unknown;
  readonly feedback: (feedback: FeedbackInput) => unknown;
  readonly recovery: (lost: TokenRecovery) => unknown;
}

/** Refuses what the contract would refuse, as the server would. */
export const checkedInputs: Inputs = {
  unitQuery: (query) => encodeQuery(UnitQuery, query),
  teamQuery: (query) => encodeQuery(TeamQuery, query),
  topicQuery: (query) => encodeQuery(TopicQuery, query),
  helpRequest: (input) => checked(HelpRequestInput, input),
  change: (change) => checked(HelpRequestChange, change),
  feedback: (feedback) => checked(FeedbackInput, feedback),
  recovery: (lost) => checked(TokenRecovery, lost),
};
