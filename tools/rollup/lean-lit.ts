import { noChange, render, type RenderOptions } from 'lit-html';

export { html, nothing } from 'lit-html';

/**
 * Stands in for `lit` and `lit/decorators.js` in the files for script tags: lit-html as it is, and
 * the part of `LitElement` that our elements use, for a third of the bytes. The order of things is
 * Lit's; lean.wtr.config.mjs runs the elements' own tests over it. Left out: reflection, converters,
 * controllers, hydration, style sheets that are not from `css`, values in `css`.
 */
interface Options {
  readonly attribute?: boolean;
  readonly state?: boolean;
  readonly type?: unknown;
}
type Changed = Map<PropertyKey, unknown>;
type Held = Record<PropertyKey, unknown>;

/** A style sheet, one for all elements of the page. */
class Style {
  readonly cssText: string;
  #sheet?: CSSStyleSheet;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }
}

export const unsafeCSS = (text: string) => new Style(text);
export const css = ([text = '']: readonly string[]) => unsafeCSS(text);

function adopt(root: ShadowRoot, styles: readonly Style[]): void {
  // Safari before 16.4 has no adopted style sheets.
  if ('adoptedStyleSheets' in root && 'replace' in CSSStyleSheet.prototype) {
    root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
    return;
  }
  styles.forEach(({ cssText }) => {
    const element = document.createElement('style');
    const { litNonce } = globalThis as { litNonce?: string };
    if (litNonce) element.setAttribute('nonce', litNonce);
    element.textContent = cssText;
    root.append(element);
  });
}

export class LitElement extends HTMLElement {
  static styles: readonly Style[] = [];
  /** By name; of the class and those above it. */
  static elementProperties: ReadonlyMap<string, Options> = new Map<string, Options>();

  static get observedAttributes(): string[] {
    return [...this.elementProperties]
      .filter(([, { attribute = true, state }]) => attribute && !state)
      .map(([name]) => name.toLowerCase());
  }

  static createProperty(name: string, options: Options): void {
    this.elementProperties = new Map([...this.elementProperties, [name, options]]);
    const place = Symbol();
    Object.defineProperty(this.prototype, name, {
      get(this: Held) {
        return this[place];
      },
      set(this: Held & LitElement, value: unknown) {
        const before = this[place];
        this[place] = value;
        this.requestUpdate(name, before);
      },
    });
  }

  isUpdatePending = false;
  hasUpdated = false;
  renderRoot?: ShadowRoot;
  readonly renderOptions: RenderOptions = { host: this };

  #changed: Changed = new Map();
  /** What was set on the tag before its class was there. */
  readonly #early: Changed = new Map();
  #connected!: () => void;
  #updating: Promise<unknown> = new Promise<void>((connected) => {
    this.#connected = connected;
  });

  constructor() {
    super();
    const held = this as unknown as Held;
    for (const name of this.#class.elementProperties.keys()) {
      if (!Object.prototype.hasOwnProperty.call(held, name)) continue;
      this.#early.set(name, held[name]);
      Reflect.deleteProperty(held, name);
    }
    this.requestUpdate();
  }

  get updateComplete(): Promise<unknown> {
    return this.#updating;
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.#connected();
  }

  attributeChangedCallback(attribute: string, _before: string | null, now: string | null): void {
    for (const [name, { type }] of this.#class.elementProperties) {
      if (name.toLowerCase() !== attribute) continue;
      (this as unknown as Held)[name] = type === Boolean ? now !== null : now;
    }
  }

  requestUpdate(name?: PropertyKey, before?: unknown): void {
    if (name !== undefined) {
      if (Object.is((this as unknown as Held)[name], before)) return;
      if (!this.#changed.has(name)) this.#changed.set(name, this.hasUpdated ? before : undefined);
    }
    if (!this.isUpdatePending) this.#updating = this.#update();
  }

  createRenderRoot(): ShadowRoot {
    // eslint-disable-next-line wc/attach-shadow-constructor -- Where Lit does it.
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adopt(root, this.#class.styles);
    return root;
  }

  scheduleUpdate(): Promise<void> | undefined {
    this.performUpdate();
    return undefined;
  }

  performUpdate(): void {
    if (!this.isUpdatePending) return;
    if (!this.hasUpdated) {
      this.renderRoot ??= this.createRenderRoot();
      this.#early.forEach((value, name) => ((this as unknown as Held)[name] = value));
    }
    const changed = this.#changed;
    try {
      this.willUpdate(changed);
      this.update(changed);
    } catch (error) {
      this.#settle();
      throw error;
    }
    if (!this.hasUpdated) {
      this.hasUpdated = true;
      this.firstUpdated(changed);
    }
    this.updated(changed);
  }

  /* eslint-disable @typescript-eslint/no-unused-vars -- For elements to fill. */
  update(_changed: Changed): void {
    const drawn = this.render();
    this.#settle();
    if (this.renderRoot) render(drawn, this.renderRoot, this.renderOptions);
  }

  render(): unknown {
    return noChange;
  }

  disconnectedCallback(): void {}
  willUpdate(_changed: Changed): void {}
  firstUpdated(_changed: Changed): void {}
  updated(_changed: Changed): void {}
  /* eslint-enable @typescript-eslint/no-unused-vars */

  get #class() {
    return this.constructor as typeof LitElement;
  }

  #settle(): void {
    this.#changed = new Map();
    this.isUpdatePending = false;
  }

  async #update(): Promise<boolean> {
    this.isUpdatePending = true;
    // One that failed told so; the next is drawn all the same.
    await this.#updating.catch(() => undefined);
    await this.scheduleUpdate();
    return !this.isUpdatePending;
  }
}

type Decorator = (prototype: object, name: string) => void;

/** What TypeScript calls for the decorators of one field; in place of its helper in `tslib`. */
export const __decorate = (decorators: readonly Decorator[], prototype: object, name: string) =>
  decorators.forEach((decorate) => {
    decorate(prototype, name);
  });

export const property =
  (options: Options = {}): Decorator =>
  ({ constructor }, name) => {
    (constructor as typeof LitElement).createProperty(name, options);
  };

export const state = (): Decorator => property({ state: true });
