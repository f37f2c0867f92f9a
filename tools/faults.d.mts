export function faultsIn(output: string): string;
