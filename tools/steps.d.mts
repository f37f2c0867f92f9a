interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly needs?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly count?: (output: string) => { passed: number; failed: number };
  readonly limitMinutes?: number;
}
interface Result {
  readonly ok: boolean;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  readonly output: string;
}
export const root: string;
export function runSteps(
  steps: readonly Step[],
  show?: (text: string) => void,
): Promise<{
  readonly passed: number;
  readonly failed: number;
  readonly ok: boolean;
  readonly results: ReadonlyMap<string, Result>;
}>;
