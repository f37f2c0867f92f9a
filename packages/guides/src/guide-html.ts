import { formatPhone, telHref } from '@toso/contract';
import type {
  Guide,
  GuideFailure,
  GuideLink,
  GuideNumber,
  GuidePlace,
  GuideSituation,
  GuideStep,
} from '@toso/contract';
import { guideNames, words, type Words } from './guide-html.words.ts';
import { guideLanguageOf } from './guide-list.ts';
import { markup, type Markup } from './markup.ts';

/** Which part of a guide to write, and how it stands in its page. */
export interface GuideHtmlOptions {
  /** One situation alone; absent or unknown: all of them. */
  readonly situation?: string;
  /** One step of it alone; absent or unknown: all of them. */
  readonly step?: string;
  /** Only the first screen: title, summary, what to choose from, numbers. */
  readonly startOnly?: boolean;
  /** Level of the first heading. Default 2, as within a page that has its own title. */
  readonly headingLevel?: 1 | 2 | 3;
  /**
   * The address of a situation, or of the whole guide; `guide` where that is another guide. Absent:
   * there are no links to either.
   */
  readonly href?: (situation?: string, guide?: string) => string;
}

const dayText = (day: string, lang: 'vi' | 'en'): string =>
  lang === 'vi'
    ? day.split('-').reverse().join('/')
    : new Date(`${day}T00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const linkTo = ({ label, url }: GuideLink) => markup`<a href="${url}" rel="noopener">${label}</a>`;

/** Writes one guide. */
class GuideWriter {
  readonly #guide: Guide;
  readonly #options: GuideHtmlOptions;
  readonly #lang: 'vi' | 'en';

  constructor(guide: Guide, options: GuideHtmlOptions) {
    this.#guide = guide;
    this.#options = options;
    this.#lang = guideLanguageOf(guide.lang);
  }

  #say(key: Words, values: Readonly<Record<string, string | number>> = {}): string {
    return words[key][this.#lang].replace(
      /\{(\w+)\}/g,
      (_, name: string) => `${values[name] ?? ''}`,
    );
  }

  /** A heading so many levels below the first one. */
  #heading(below: number, text: string): Markup {
    const level = (this.#options.headingLevel ?? 2) + below;
    if (level === 1) return markup`<h1>${text}</h1>`;
    if (level === 2) return markup`<h2>${text}</h2>`;
    if (level === 3) return markup`<h3>${text}</h3>`;
    return level === 4 ? markup`<h4>${text}</h4>` : markup`<h5>${text}</h5>`;
  }

  #list(texts: readonly Markup[]): Markup {
    return markup`<ul>${texts.map((text) => markup`<li>${text}</li>`)}</ul>`;
  }

  #note(key: Words, text: string | undefined): Markup | undefined {
    return text ? markup`<p><strong>${this.#say(key)}:</strong> ${text}</p>` : undefined;
  }

  #proof({ checkedOn, testedVersion, ward }: GuideStep): Markup {
    const day = dayText(checkedOn, this.#lang);
    const checked = this.#say(ward ? 'wardChecked' : testedVersion ? 'checked' : 'compared', {
      day,
    });
    const tested = testedVersion ? ` ${this.#say('tested', { version: testedVersion })}` : '';
    return markup`<p><small>${checked}${tested}</small></p>`;
  }

  #bring(things: readonly string[] = []): Markup | undefined {
    if (things.length === 0) return undefined;
    const list = this.#list(things.map((thing) => markup`${thing}`));
    return markup`<p><strong>${this.#say('bring')}:</strong></p>${list}`;
  }

  /** A place in this guide; nothing where it is in another one. */
  #here({ guide = this.#guide.id, situation }: GuidePlace): GuideSituation | undefined {
    return this.#guide.situations.find(({ id }) => guide === this.#guide.id && id === situation);
  }

  /** Another guide by its name, with a link where there are any. */
  #elsewhere({ guide = this.#guide.id, situation }: GuidePlace): Markup | undefined {
    const name = guide === this.#guide.id ? undefined : guideNames[guide];
    if (!name) return undefined;
    const text = this.#say('otherGuide', { guide: name[this.#lang] });
    const { href } = this.#options;
    return href ? markup`<a href="${href(situation, guide)}">${text}</a>` : markup`${text}`;
  }

  /** The way out of a failure, and where that is told in steps. */
  #remedy({ symptom, remedy, to }: GuideFailure): Markup {
    const { href } = this.#options;
    const here = to && this.#here(to);
    const link =
      here && href
        ? markup`<a href="${href(here.id)}">${here.title}</a>`
        : to && this.#elsewhere(to);
    return markup`<dt>${symptom}</dt><dd>${remedy}${link && markup` ${link}`}</dd>`;
  }

  #failures(failures: readonly GuideFailure[]): Markup | undefined {
    if (failures.length === 0) return undefined;
    const list = failures.map((failure) => this.#remedy(failure));
    return markup`<details><summary>${this.#say('failures')}</summary><dl>${list}</dl></details>`;
  }

  /** What leads away from a step: numbers to ring, a ward's film, further reading. */
  #more({ phones = [], links = [], video }: GuideStep): Markup | undefined {
    const numbers = this.#guide.numbers.filter(({ phone }) => phones.includes(phone));
    const pages = [...(video ? [video] : []), ...links];
    const items = [...numbers.map((number) => this.#number(number)), ...pages.map(linkTo)];
    return items.length > 0 ? this.#list(items) : undefined;
  }

  #step(step: GuideStep, nth: number, below: number): Markup {
    const { title, actions, see, never, bring, failures } = step;
    return markup`${this.#heading(below, this.#say('step', { nth, title }))}
${actions.map((action) => markup`<p>${action}</p>\n`)}${this.#bring(bring)}
${this.#note('see', see)}${this.#note('never', never)}
${this.#more(step)}${this.#failures(failures)}
${this.#proof(step)}
`;
  }

  #steps({ steps }: GuideSituation, below: number): Markup[] {
    const one = this.#options.step;
    const numbered = steps.map((step, index) => ({ step, nth: index + 1 }));
    const chosen = numbered.filter(({ step }) => step.id === one);
    return (chosen.length > 0 ? chosen : numbered).map(({ step, nth }) =>
      this.#step(step, nth, below),
    );
  }

  #link(situation: GuideSituation): Markup {
    const { id, title, hint, steps } = situation;
    const { href } = this.#options;
    const name = href ? markup`<a href="${href(id)}">${title}</a>` : markup`${title}`;
    const count = this.#say('steps', { count: steps.length });
    return markup`${name} <small>(${[hint, count].filter(Boolean).join('; ')})</small>`;
  }

  #number({ phone, label, note }: GuideNumber): Markup {
    const rest = note ? ` (${note})` : '';
    return markup`${label}: <a href="${telHref(phone)}">${formatPhone(phone)}</a>${rest}`;
  }

  #numbers(): Markup | undefined {
    const { numbers } = this.#guide;
    if (numbers.length === 0) return undefined;
    const list = this.#list(numbers.map((number) => this.#number(number)));
    return markup`${this.#heading(1, this.#say('numbers'))}${list}`;
  }

  /** Further reading and open courses. */
  #links(): Markup | undefined {
    const { links } = this.#guide;
    if (links.length === 0) return undefined;
    return markup`${this.#heading(1, this.#say('links'))}${this.#list(links.map(linkTo))}`;
  }

  #sources(situations: readonly GuideSituation[]): Markup {
    const names = situations.flatMap(({ steps }) => steps.flatMap(({ sources }) => sources));
    const used = [...new Set(names)].flatMap((name) => this.#guide.sources[name] ?? []);
    const list = used.map(({ title, url, checkedOn }) => {
      const day = this.#say('checked', { day: dayText(checkedOn, this.#lang) });
      return url
        ? markup`<a href="${url}" rel="noopener">${title}</a>. ${day}`
        : markup`${title}. ${day}`;
    });
    return markup`<details><summary>${this.#say('sources')}</summary>${this.#list(list)}</details>`;
  }

  /** What holds for every step: whether anybody followed them. */
  #honesty(): Markup | undefined {
    const steps = this.#guide.situations.flatMap((situation) => situation.steps);
    const isTested = steps.some(({ testedVersion }) => testedVersion !== null);
    return isTested ? undefined : markup`<p><small>${this.#say('untested')}</small></p>`;
  }

  #start(): Markup {
    const { title, summary, situations } = this.#guide;
    return markup`${this.#heading(0, title)}
<p>${summary}</p>
${this.#heading(1, this.#say('choose'))}
${this.#list(situations.map((situation) => this.#link(situation)))}
${this.#numbers()}`;
  }

  #next({ next = [] }: GuideSituation): Markup | undefined {
    const links = next.flatMap((place) => {
      const here = this.#here(place);
      return (here ? this.#link(here) : this.#elsewhere(place)) ?? [];
    });
    if (links.length === 0) return undefined;
    return markup`${this.#heading(1, this.#say('next'))}${this.#list(links)}`;
  }

  /** Ways back to what is not shown. */
  #back({ id, steps }: GuideSituation): Markup | undefined {
    const { href, step } = this.#options;
    if (!href) return undefined;
    const isPart = steps.length > 1 && steps.some((each) => each.id === step);
    const count = steps.length;
    const all = isPart
      ? markup`<p><a href="${href(id)}">${this.#say('allSteps', { count })}</a></p>`
      : undefined;
    return markup`${all}<p><a href="${href()}">${this.#say('all')}</a></p>`;
  }

  #one(situation: GuideSituation): Markup {
    const { title, hint } = situation;
    return markup`${this.#heading(0, title)}
${hint ? markup`<p>${hint}</p>` : undefined}${this.#honesty()}
${this.#steps(situation, 1)}
${this.#next(situation)}${this.#numbers()}${this.#links()}${this.#sources([situation])}
${this.#back(situation)}`;
  }

  #whole(): Markup {
    const { title, summary, situations } = this.#guide;
    const parts = situations.map(
      (each) => markup`<details><summary>${each.title}</summary>
${each.hint ? markup`<p>${each.hint}</p>` : undefined}${this.#steps(each, 1)}</details>
`,
    );
    return markup`${this.#heading(0, title)}
<p>${summary}</p>
${this.#honesty()}${parts}${this.#numbers()}${this.#links()}${this.#sources(situations)}`;
  }

  write(): string {
    const { startOnly, situation: id } = this.#options;
    const situation = this.#guide.situations.find((each) => each.id === id);
    const body = situation ? this.#one(situation) : startOnly ? this.#start() : this.#whole();
    const { text } = markup`<div lang="${this.#guide.lang}">
${body}
</div>
`;
    return text.replace(/\n{2,}/g, '\n');
  }
}

/**
 * A guide as plain HTML: headings, lists and `<details>`, without scripts, styles, ids or tags with
 * hyphens, for pages with JavaScript off and to paste into a CMS. Every text is escaped.
 */
export const guideHtml = (guide: Guide, options: GuideHtmlOptions = {}): string =>
  new GuideWriter(guide, options).write();
