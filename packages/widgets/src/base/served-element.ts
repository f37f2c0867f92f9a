import type { PageClient } from '@toso/sdk';
import { property, state } from 'lit/decorators.js';
import { once } from './once.ts';
import { siteOf, type Site } from './site.ts';
import type { Strings } from './strings.ts';
import { TosoElement } from './toso-element.ts';

/** What every element has that talks to a server, or to the file that stands in for one. */
export abstract class ServedElement<Source extends Strings> extends TosoElement<Source> {
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
}
