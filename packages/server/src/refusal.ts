import { problems, type FieldCode, type ProblemCode } from '@toso/contract';

/** A field that the server refuses for a reason the schema cannot know. */
export interface RefusedField {
  readonly path: readonly (string | number)[];
  readonly code: FieldCode;
}

/** Why a call is refused. The only error whose words reach a caller. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  readonly fields: readonly RefusedField[];
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: ProblemCode,
    details: { fields?: readonly RefusedField[]; retryAfterSeconds?: number } = {},
  ) {
    super(code);
    this.code = code;
    this.fields = details.fields ?? [];
    this.retryAfterSeconds = details.retryAfterSeconds;
  }

  get status(): number {
    return problems[this.code].status;
  }
}
