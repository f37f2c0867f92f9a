import type { PageClient } from '@toso/sdk';
import { property, state } from 'lit/decorators.js';
import { fields } from './fields.ts';
import { once } from './once.ts';
import { servedControls } from './served.styles.ts';
import { formatDay, formatTime } from './served-time.ts';
import { siteOf, type Site } from './site.ts';
import type { Strings } from './strings.ts';
import { formatDate } from './time.ts';
import { TosoElement } from './toso-element.ts';

/** What every element has that talks to a server, or to the file that stands in for one. */
export abstract class ServedElement<Source extends Strings> extends TosoElement<Source> {
  static override styles = [...TosoElement.styles, fields, servedControls];

  /** Whom to talk to. Absent: what our script tag and its configuration say. */
  @property({ attribute: false }) client?: PageClient;

  /** Where the element stands; `undefined` until that has been read, or when `client` was given. */
  @state() protected site?: Site;

  readonly #site = once(async () => {
    const site = (this.site = await siteOf(await this.settings()));
    this.client ??= site.client;
    return site;
  });

  /** Reads where the element stands unless a developer said whom to talk to. */
  protected override async begin(): Promise<void> {
    if (!this.client) await this.#site();
  }

  /** The client, waiting for the configuration where it is not there yet. */
  protected async reach(): Promise<PageClient> {
    return this.client ?? (await this.#site()).client;
  }

  /** False on a page over plain `http:`, where no personal field may be shown. */
  protected get mayAskPersonalData(): boolean {
    return window.isSecureContext;
  }

  /** A day in figures. */
  protected date(when: string | Date): string {
    return formatDate(when);
  }

  /** A day by its name. */
  protected day(when: string | Date): string {
    return formatDay(this.spokenLang, when);
  }

  /** The time of day in Vietnam. */
  protected time(when: string | Date): string {
    return formatTime(when);
  }
}
