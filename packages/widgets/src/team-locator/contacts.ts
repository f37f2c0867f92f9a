import type { Contact } from '@toso/contract';
import { formatPhone, telHref } from '@toso/sdk';
import { html, nothing } from 'lit';

/** Whom else to ask; sample numbers are not rung. A link is built from a checked number, or is the checked address of a chat. */
export const contactList = (
  contacts: readonly Pick<Contact, 'label' | 'phone' | 'url' | 'sample'>[],
) =>
  contacts.length > 0
    ? html`<ul part="contacts">
        ${contacts.map(({ label, phone, url, sample }) => {
          if (sample) return html`<li class="hint">${label}</li>`;
          const href = phone === undefined ? url : telHref(phone);
          const words = phone === undefined ? label : `${label}: ${formatPhone(phone)}`;
          return html`<li>
            ${href ? html`<a class="link" href=${href}>${words}</a>` : html`<p>${words}</p>`}
          </li>`;
        })}
      </ul>`
    : nothing;
