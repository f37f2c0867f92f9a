import type { Plugin } from 'rollup';

export function strip(): Plugin;
export function literals(): Plugin;
export function dropDescriptions(): Plugin;
export function plainPrivates(): Plugin;
export function leanSchemas(file: string): Plugin;
export function renamePolicy(): Plugin;
export function entries(folder: string): Plugin;
