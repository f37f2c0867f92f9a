import type { PageClient } from '@toso/sdk';
import { property, state } from 'lit/decorators.js';
import { siteOf, type Site } from './site.ts';
import type { Settings } from './settings.ts';
import type { Strings } from './strings.ts';
import { TosoElement } from './toso-element.ts';

/** What every element has that talks to a server, or to the file that stands in for one. */
export abstract class ServedElement<Source extends Strings> extends TosoElement<Source> {
  /** Whom to talk to. Absent: what our script tag and its configuration say. */
  @property({ attribute: false }) client?: PageClient;

  /** Where the element stands; `undefined` until that has been read, or when `client` was given. */
  @state() protected site?: Site;

  #site?: Promise<Site>;

  /** Reads where the element stands unless a developer said whom to talk to. */
  protected override async begin(): Promise<void> {
    if (!this.client) await this.whereabouts();
  }

  /** Reads where the element stands, once; sets `config` and, unless one was given, `client`. */
  protected whereabouts(): Promise<Site> {
    const read = async (settings: Promise<Settings>) => {
      const site = (this.site = await siteOf(await settings));
      this.client ??= site.client;
      return site;
    };
    return (this.#site ??= read(this.settings()));
  }

  /** The client, waiting for the configuration where it is not there yet. */
  protected async reach(): Promise<PageClient> {
    return this.client ?? (await this.whereabouts()).client;
  }
}
