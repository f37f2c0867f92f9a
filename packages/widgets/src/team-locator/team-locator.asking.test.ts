import { expect, waitUntil } from '@open-wc/testing';
import type { HelpAskEvent } from '../base/events.ts';
import { button, find, headings, show, words } from './by-hand.fixture.ts';
import './define.ts';
import { files } from './files.fixture.ts';
import { sampleWard } from './sample-ward.fixture.ts';
import type { TeamLocator } from './team-locator.ts';
import { source } from './team-locator.strings.ts';

const unit = '20242';
const team = 'Tổ công nghệ số Tổ dân phố 12';

/** Opens a team's card in a long list. */
async function unfold(changes: Parameters<typeof sampleWard>[0] = {}): Promise<TeamLocator> {
  const el = await show(files({ 'directory.json': sampleWard(changes) }), unit);
  await find(el, 'dan pho', /nơi khớp/);
  await waitUntil(() => button(el, /Tổ dân phố 12/));
  button(el, /Tổ dân phố 12/)!.click();
  await waitUntil(() => headings(el).includes(team));
  return el;
}
const cardOf = (el: TeamLocator) =>
  Array.from(el.renderRoot.querySelectorAll('article')).find((card) => words(card).includes(team))!;

describe('asking for help in <toso-team-locator>', () => {
  it('names the team and its ward to the page', async () => {
    const el = await unfold();
    const asked: unknown[] = [];
    const listen = (event: HelpAskEvent) => {
      event.preventDefault();
      asked.push([event.unit, event.teamName]);
    };
    document.addEventListener('toso-help-ask', listen, { once: true });
    button(el, /^Nhờ giúp$/)!.click();
    await el.updateComplete;
    expect(asked).to.deep.equal([[unit, team]]);
    expect(el.renderRoot.querySelectorAll('[part=contacts]')).to.have.length(0);
  });

  it('goes to numbers on the card where nobody on the page takes a request', async () => {
    const el = await unfold();
    button(el, /^Nhờ giúp$/)!.click();
    await waitUntil(() => words(el.shadowRoot!.activeElement) === source.unheard);
    const card = cardOf(el);
    expect(card.contains(el.shadowRoot!.activeElement)).to.equal(true);
    const links = Array.from(card.querySelectorAll('[part=contacts] a'));
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['tel:1022']);
    expect(el.renderRoot.querySelectorAll('[part=contacts]')).to.have.length(1);
    await expect(el).to.be.accessible();
  });

  it('offers the chat of a contact as well as its number', async () => {
    const phone = '+842361234567';
    const url = 'https://zalo.me/0123456789012';
    const ward = { kind: 'ward', label: 'Phường', phone, url, verifiedOn: '2026-11-01' };
    const el = await unfold({ contacts: [ward] });
    button(el, /^Nhờ giúp$/)!.click();
    await waitUntil(() => el.renderRoot.querySelector('[part=contacts]'));
    const links = Array.from(el.renderRoot.querySelectorAll('[part=contacts] a'));
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([`tel:${phone}`, url]);
  });
});
