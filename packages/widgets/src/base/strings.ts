/** One text in the forms that a language's plurals need (CLDR categories). `{count}` chooses. */
export type PluralForms = { readonly [form in Intl.LDMLPluralRule]?: string } & {
  readonly other: string;
};

/** What an element says, in one language. Data only: whole sentences, `{name}` for values. */
export interface Strings {
  /** BCP 47 tag of the texts. Plurals, dates, numbers and the `lang` of the content follow it. */
  readonly lang: string;
  readonly [moment: string]: string | PluralForms;
}

/** The same moments in another language; plural forms may differ. */
export type Translation<Source extends Strings> = {
  readonly [Moment in keyof Source]: Moment extends 'lang' ? string : string | PluralForms;
};

/** An element's texts: Vietnamese within the element, other languages loaded when wanted. */
export interface Texts<Source extends Strings> {
  /** The element without its prefix, as in the configuration's `strings`: `request-help`. */
  readonly name: string;
  readonly source: Source;
  readonly load: Readonly<Record<string, () => Promise<Translation<Source>>>>;
}

/** The moments of a source that have words. */
export type Moment<Source extends Strings> = Exclude<keyof Source & string, 'lang'>;

export type Values = Readonly<Record<string, string | number>>;

/** Puts values into a text; a number given as `count` also chooses the plural form. */
export function say(lang: string, text: string | PluralForms, values: Values = {}): string {
  const form = typeof text === 'string' ? text : formOf(lang, text, values['count']);
  return form.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    if (value === undefined) return hole;
    // Below a thousand there is nothing to group, and `Intl` wakes slowly on a cheap phone.
    return typeof value === 'number' && value > 999 ? value.toLocaleString(lang) : String(value);
  });
}

function formOf(lang: string, forms: PluralForms, count: string | number | undefined): string {
  if (typeof count !== 'number') return forms.other;
  return forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
}

let registered: Map<string, Strings> | undefined;

/**
 * Adds or replaces a language of an element on this page: `registerStrings('request-help', { lang:
 * 'km', … })`. Moments it lacks are said in Vietnamese. Elements already shown take it up at their
 * next change of language.
 */
export function registerStrings(name: string, strings: Strings): void {
  (registered ??= new Map<string, Strings>()).set(`${name} ${strings.lang}`, strings);
}

/** A language registered on this page, if there is one. */
export const registeredStrings = (name: string, lang: string): Strings | undefined =>
  registered?.get(`${name} ${lang}`);
