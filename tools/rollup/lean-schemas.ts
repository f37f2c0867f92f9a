/**
 * Stands in for `zod/mini` in the files for script tags: the part of it that the contract uses, to
 * read answers on a phone for a tenth of the bytes. It accepts, refuses and returns what zod does
 * (lean-schemas.test.ts runs both over the contract); it does not say what is wrong.
 */
export interface Context {
  value: unknown;
  /** What is wrong, each as anything: only whether there is something counts. */
  issues: unknown[];
}
type Check = (context: Context) => unknown;
type Result = { success: true; data: unknown } | { success: false; error: { issues: unknown[] } };
export interface Schema {
  readonly run: (context: Context) => unknown;
  /** Whether a key may be absent. */
  readonly isOptional: boolean;
  check(...checks: (Check | undefined)[]): Schema;
  parse(value: unknown): unknown;
  safeParse(value: unknown): Result;
}
export type Fields = Readonly<Record<string, Schema>>;

export const refuse = (context: Context) => context.issues.push(0);

export const make = (run: (context: Context) => unknown, isOptional = false): Schema => ({
  run,
  isOptional,
  check: (...checks) =>
    make((context) => {
      run(context);
      checks.forEach((check) => context.issues.length || check?.(context));
    }, isOptional),
  parse(value) {
    const result = this.safeParse(value);
    if (result.success) return result.data;
    throw new Error('invalid');
  },
  safeParse(value) {
    const context: Context = { value, issues: [] };
    run(context);
    const { issues } = context;
    return issues.length
      ? { success: false, error: { issues } }
      : { success: true, data: context.value };
  },
});

const when = (is: (value: unknown) => boolean) =>
  make((context) => is(context.value) || refuse(context));

/** Runs a schema on a part: what is wrong there is wrong with the whole. */
function inner(schema: Schema, value: unknown, { issues }: Context): unknown {
  const part: Context = { value, issues };
  schema.run(part);
  return part.value;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const object = (fields: Fields) =>
  make((context) => {
    const { value } = context;
    if (!isObject(value)) return refuse(context);
    const read: Record<string, unknown> = {};
    Object.entries(fields).forEach(([key, schema]) => {
      if (!(key in value) && schema.isOptional) return;
      read[key] = inner(schema, value[key], context);
    });
    return (context.value = read);
  });

export const string = () => when((value) => typeof value === 'string');
export const boolean = () => when((value) => typeof value === 'boolean');
export const number = () => when(Number.isFinite);
export const int = () => when(Number.isSafeInteger);
export const unknown = () => make(() => undefined);
export const optional = (schema: Schema) =>
  make((context) => context.value === undefined || schema.run(context), true);
export const array = (schema: Schema) =>
  make((context) => {
    const { value } = context;
    if (!Array.isArray(value)) return refuse(context);
    return (context.value = Array.from(value, (item) => inner(schema, item, context)));
  });

export const record = (keys: Schema, values: Schema) =>
  make((context) => {
    const { value } = context;
    if (!isObject(value)) return refuse(context);
    const read: Record<string, unknown> = {};
    Object.entries(value).forEach(([key, item]) => {
      inner(keys, key, context);
      if (key !== '__proto__') read[key] = inner(values, item, context);
    });
    return (context.value = read);
  });

export const union = (options: readonly Schema[]) =>
  make((context) => {
    const results = options.map((option) => option.safeParse(context.value));
    const found = results.find(({ success }) => success);
    if (found?.success) context.value = found.data;
    else refuse(context);
  });
export const discriminatedUnion = (_key: string, options: readonly Schema[]) => union(options);

const oneOf = (values: readonly unknown[]) => when((value) => values.includes(value));
export const literal = (value: unknown) => oneOf([value].flat());
export { oneOf as enum };

const like = (pattern: RegExp, more: (text: string) => boolean = () => true) =>
  when((value) => typeof value === 'string' && pattern.test(value) && more(value));
/** The day exists: 30 February does not. */
const isDay = (text: string) => {
  const day = new Date(`${text.slice(0, 10)}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
};
const hour = '([01]\\d|2[0-3]):[0-5]\\d';
const instant = new RegExp(`^\\d{4}-\\d\\d-\\d\\dT${hour}:[0-5]\\d(\\.\\d+)?(Z|[+-]${hour})$`);
export const iso = {
  date: () => like(/^\d{4}-\d\d-\d\d$/, isDay),
  datetime: () => like(instant, isDay),
};
export const uuid = () =>
  like(
    /^([\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}|0{8}(-0{4}){3}-0{12}|f{8}(-f{4}){3}-f{12})$/i,
  );

export const transform = (change: (value: unknown, context: Context) => unknown) =>
  make((context) => {
    context.value = change(context.value, context);
  });
export const pipe = (first: Schema, second: Schema) =>
  make((context) => {
    first.run(context);
    if (context.issues.length === 0) second.run(context);
  });
export const codec = (
  from: Schema,
  to: Schema,
  { decode }: { decode: (value: unknown) => unknown },
) => pipe(pipe(from, transform(decode)), to);
export const NEVER = undefined;

const must =
  (holds: (value: never) => boolean): Check =>
  (context) =>
    // A check runs only on what its schema let through.
    holds(context.value as never) || refuse(context);
const changed =
  (change: (text: string) => string): Check =>
  (context) => {
    context.value = change(context.value as string);
  };
type Long = { readonly length: number };
export const minLength = (least: number) => must(({ length }: Long) => length >= least);
export const maxLength = (most: number) => must(({ length }: Long) => length <= most);
export const gte = (least: number) => must((n: number) => n >= least);
export const lte = (most: number) => must((n: number) => n <= most);
export const regex = (pattern: RegExp) => must((text: string) => text.search(pattern) >= 0);
export const refine = (holds: (value: never) => boolean) => must(holds);
export const check = (run: Check): Check => run;
export const normalize = (form: string) => changed((text) => text.normalize(form));
export const trim = () => changed((text) => text.trim());
export const describe = () => undefined;
export const meta = () => undefined;
export const config = () => undefined;
export const parse = (schema: Schema, value: unknown) => schema.parse(value);
export const safeParse = (schema: Schema, value: unknown) => schema.safeParse(value);
export { nullable, strictObject } from './lean-rare.ts';
