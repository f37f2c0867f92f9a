import { config } from 'zod/mini';

/**
 * Strict pages report the attempt to compile code, so the parser is told not to try. Imported by
 * name because the build drops every other unused call of `z`.
 */
config({ jitless: true });

/** ky calls it; Chrome before 93 and Safari before 15.4 do not have it. */
const has = Object as { hasOwn?: (of: object, name: PropertyKey) => boolean };
has.hasOwn ??= (of, name) => Object.prototype.hasOwnProperty.call(of, name);
