import { make, object, refuse, type Fields, type Schema } from './lean-schemas.ts';

/** What no answer on a phone needs, but a ward's own words for a guide: apart, to come with them. */
export const nullable = (schema: Schema) =>
  make((context) => context.value === null || schema.run(context));

export const strictObject = (fields: Fields) =>
  make((context) => {
    const { value } = context;
    object(fields).run(context);
    if (Object.keys(Object(value) as object).some((key) => !(key in fields))) refuse(context);
  });
