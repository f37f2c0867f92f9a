interface Counts {
  readonly passed: number;
  readonly failed: number;
}
export function countNode(output: string): Counts;
export function countBrowsers(output: string): Counts;
