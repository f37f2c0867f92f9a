import type { Plugin } from 'rollup';

export function types(): Plugin;
export function literals(): Plugin;
export function dropWords(): Plugin;
export function plainPrivates(first: ReadonlyMap<string, number>): Plugin;
export function lean(): Plugin;
export function cutLit(): Plugin;
export function entries(folder: string): Plugin;
export function shortInner(): Plugin;
