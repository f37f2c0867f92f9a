/**
 * Stands in for `zod/mini` in the files for script tags: the part of it that the contract uses, to
 * read answers on a phone for a tenth of the bytes. It accepts, refuses and returns what zod does
 * (lean-schemas.test.ts runs both over the contract); of what is wrong it tells the path and code.
 */
interface Issue {
  code?: string;
  message: string;
  path?: readonly PropertyKey[];
  input?: unknown;
}
interface Context {
  value: unknown;
  issues: Issue[];
}
type Check = (context: Context) => unknown;
type Result = { success: true; data: unknown } | { success: false; error: { issues: Issue[] } };
interface Schema {
  readonly run: (context: Context) => unknown;
  /** Whether a key may be absent. */
  readonly isOptional: boolean;
  check(...checks: (Check | undefined)[]): Schema;
  parse(value: unknown): unknown;
  safeParse(value: unknown): Result;
}
type Fields = Readonly<Record<string, Schema>>;

function refuse(context: Context, message: unknown): true {
  const words = typeof message === 'string' ? message : 'invalid';
  context.issues.push({ code: 'invalid', message: words, path: [] });
  return true;
}

const make = (run: (context: Context) => unknown, isOptional = false): Schema => ({
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
    throw Object.assign(new Error('invalid'), result.error);
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

const when = (is: (value: unknown) => boolean, message?: unknown) =>
  make((context) => is(context.value) || refuse(context, message));

/** Runs a schema on a part, and notes where in the whole the part is. */
function inner(schema: Schema, value: unknown, key: PropertyKey, context: Context): unknown {
  const part: Context = { value, issues: [] };
  schema.run(part);
  part.issues.forEach((issue) =>
    context.issues.push({ ...issue, path: [key, ...(issue.path ?? [])] }),
  );
  return part.value;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsOf = (fields: Fields, strict: boolean) =>
  make((context) => {
    const { value } = context;
    if (!isObject(value)) return refuse(context, '');
    const read: Record<string, unknown> = {};
    Object.entries(fields).forEach(([key, schema]) => {
      if (!(key in value) && schema.isOptional) return;
      read[key] = inner(schema, value[key], key, context);
    });
    if (strict && Object.keys(value).some((key) => !(key in fields))) refuse(context, '');
    return (context.value = read);
  });

export const object = (fields: Fields) => fieldsOf(fields, false);
export const strictObject = (fields: Fields) => fieldsOf(fields, true);
export const string = (message?: unknown) => when((value) => typeof value === 'string', message);
export const boolean = (message?: unknown) => when((value) => typeof value === 'boolean', message);
export const number = (message?: unknown) => when(Number.isFinite, message);
export const int = (message?: unknown) => when(Number.isSafeInteger, message);
export const unknown = () => make(() => undefined);
export const optional = (schema: Schema) =>
  make((context) => context.value === undefined || schema.run(context), true);

export const array = (schema: Schema) =>
  make((context) => {
    const { value } = context;
    if (!Array.isArray(value)) return refuse(context, '');
    return (context.value = Array.from(value, (item, index) =>
      inner(schema, item, index, context),
    ));
  });

export const record = (keys: Schema, values: Schema) =>
  make((context) => {
    const { value } = context;
    if (!isObject(value)) return refuse(context, '');
    const read: Record<string, unknown> = {};
    Object.entries(value).forEach(([key, item]) => {
      inner(keys, key, key, context);
      if (key !== '__proto__') read[key] = inner(values, item, key, context);
    });
    return (context.value = read);
  });

export const union = (options: readonly Schema[]) =>
  make((context) => {
    const results = options.map((option) => option.safeParse(context.value));
    const found = results.find(({ success }) => success);
    if (found?.success) context.value = found.data;
    else refuse(context, '');
  });
export const discriminatedUnion = (_key: string, options: readonly Schema[]) => union(options);

const oneOf = (values: readonly unknown[], message?: unknown) =>
  when((value) => values.includes(value), message);
export const literal = (value: unknown, message?: unknown) => oneOf([value].flat(), message);
const choice = (values: readonly unknown[], message?: unknown) => oneOf(values, message);
export { choice as enum };

const like = (pattern: RegExp, message: unknown, more: (text: string) => boolean = () => true) =>
  when((value) => typeof value === 'string' && pattern.test(value) && more(value), message);
const messageOf = (options: unknown) => (isObject(options) ? options['error'] : options);
/** The day exists: 30 February does not. */
const isDay = (text: string) => {
  const day = new Date(`${text.slice(0, 10)}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
};
const hour = '([01]\\d|2[0-3]):[0-5]\\d';
const instant = new RegExp(`^\\d{4}-\\d\\d-\\d\\dT${hour}:[0-5]\\d(\\.\\d+)?(Z|[+-]${hour})$`);
export const iso = {
  date: (message?: unknown) => like(/^\d{4}-\d\d-\d\d$/, message, isDay),
  datetime: (options?: unknown) => like(instant, messageOf(options), isDay),
};
export const uuid = (message?: unknown) =>
  like(
    /^([\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}|0{8}(-0{4}){3}-0{12}|f{8}(-f{4}){3}-f{12})$/i,
    message,
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
  (holds: (value: never) => boolean, message?: unknown): Check =>
  (context) => {
    // A check runs only on what its schema let through.
    if (!holds(context.value as never)) refuse(context, messageOf(message));
  };
const changed =
  (change: (text: string) => string): Check =>
  (context) => {
    context.value = change(context.value as string);
  };
type Long = { readonly length: number };
export const minLength = (least: number, message?: unknown) =>
  must(({ length }: Long) => length >= least, message);
export const maxLength = (most: number, message?: unknown) =>
  must(({ length }: Long) => length <= most, message);
export const gte = (least: number, message?: unknown) => must((n: number) => n >= least, message);
export const lte = (most: number, message?: unknown) => must((n: number) => n <= most, message);
export const regex = (pattern: RegExp, message?: unknown) =>
  must((text: string) => text.search(pattern) >= 0, message);
export const refine = (holds: (value: never) => boolean, message?: unknown) => must(holds, message);
export const check = (run: Check): Check => run;
export const normalize = (form: string) => changed((text) => text.normalize(form));
export const trim = () => changed((text) => text.trim());
export const describe = () => undefined;
export const meta = () => undefined;
export const config = () => undefined;
export const parse = (schema: Schema, value: unknown) => schema.parse(value);
export const safeParse = (schema: Schema, value: unknown) => schema.safeParse(value);
