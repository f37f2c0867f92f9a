import { expect, waitUntil } from '@open-wc/testing';
import { setPageSettings } from './page.ts';
import { settingsOf } from './settings.ts';
import { siteOf } from './site.ts';

/** A ward's page: the script tag names no API, the configuration beside it allows one. */
setPageSettings({
  base: new URL('/toso/', location.href).href,
  config: new URL('/toso/toso.config.json', location.href).href,
  file: Promise.resolve({
    formatVersion: 1,
    unit: '20242',
    api: 'https://api.ward.example/',
    allowedApis: ['https://api.city.example/toso'],
  }),
});

/** An element as anybody may write one who can post an article. */
function written(attributes: Readonly<Record<string, string>>): Element {
  const element = document.createElement('toso-request-help');
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  return element;
}
const apiOf = async (attributes: Readonly<Record<string, string>>) =>
  (await settingsOf(written(attributes))).api;
const wards = 'https://api.ward.example/';

describe('whom an element talks to', () => {
  let lines: string[];
  const page = globalThis.console;
  const { warn } = page;
  beforeEach(() => {
    lines = [];
    page.warn = (line: unknown) => void lines.push(String(line));
  });
  afterEach(() => {
    page.warn = warn;
  });

  it('is the API of the page’s configuration where the element names none', async () => {
    expect(await apiOf({})).to.equal(wards);
    expect((await settingsOf(written({}))).config.unit).to.equal('20242');
  });

  it('may be an API on the page’s own server', async () => {
    expect(await apiOf({ api: '/toso-api' })).to.equal(new URL('/toso-api/', location.href).href);
    expect(lines).to.deep.equal([]);
  });

  it('may be an API that the configuration lists', async () => {
    expect(await apiOf({ api: 'https://api.city.example/toso' })).to.equal(
      'https://api.city.example/toso/',
    );
    expect(lines).to.deep.equal([]);
  });

  const refused = [
    'https://evil.example/',
    'https://api.city.example.evil.example/toso',
    'https://api.city.example/tosoevil',
    'https://api.city.example/toso/../evil',
    'https://api.city.example@evil.example/toso',
    'https://someone@api.city.example/toso',
    'javascript:alert(1)',
    '//evil.example/toso',
    'https://',
  ];
  for (const api of refused) {
    it(`is not ${api}, and one line says so`, async () => {
      expect(await apiOf({ api })).to.equal(wards);
      expect(await apiOf({ api })).to.equal(wards);
      expect(lines).to.have.lengthOf(1);
      expect(lines[0]).to.contain('allowedApis');
    });
  }

  it('may follow a configuration on the page’s own server', async () => {
    const config = '/examples/static-ward/toso/toso.config.json';
    const { config: own, client } = await siteOf(await settingsOf(written({ config })));
    expect(own.unit).to.equal('20242');
    expect(client.kind).to.equal('http');
    expect(lines).to.deep.equal([]);
  });

  it('is unknown while a configuration cannot be read, and known at the next try', async () => {
    const config = '/examples/static-ward/toso/toso.config.json';
    const real = window.fetch.bind(window);
    window.fetch = () => Promise.resolve(new Response('away', { status: 503 }));
    const refusal: unknown = await settingsOf(written({ config })).catch((error: unknown) => error);
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const failure: unknown = await settingsOf(written({ config })).catch((error: unknown) => error);
    window.fetch = real;
    expect(refusal).to.have.property('code', 'unreachable');
    expect(failure).to.have.property('code', 'unreachable');
    expect((await settingsOf(written({ config }))).config.unit).to.equal('20242');
  });

  it('is nobody where the configuration that is named is not there', async () => {
    const { config, api } = await settingsOf(written({ config: '/no/such/toso.config.json' }));
    expect(config.unit).to.equal('20242');
    expect(api).to.equal(wards);
  });

  it('is nobody where a configuration breaks the rules, and one line says which part does', async () => {
    const real = window.fetch.bind(window);
    const given = async (config: string, answer: Response) => {
      window.fetch = () => Promise.resolve(answer.clone());
      await settingsOf(written({ config }));
      await settingsOf(written({ config }));
      window.fetch = real;
    };
    await given('/a.json', Response.json({ title: 'Not found' }, { status: 404 }));
    await given('/b.json', Response.json({ formatVersion: 1, guides: { vneid: 'words.json' } }));
    await waitUntil(() => lines.length > 0, 'a line in the console');
    await given('/c.json', new Response('<!doctype html>'));
    await waitUntil(() => lines.length > 1, 'another line');
    expect(lines).to.have.lengthOf(2);
    expect(lines[0]).to.match(/\/b\.json: phần “guides”/);
    expect(lines[1]).to.match(/\/c\.json: phần “formatVersion”/);
  });

  it('does not follow a configuration of somebody else', async () => {
    const { api, config } = await settingsOf(written({ config: 'https://evil.example/c.json' }));
    expect(api).to.equal(wards);
    expect(config.allowedApis).to.deep.equal(['https://api.city.example/toso']);
    expect(lines).to.have.lengthOf(1);
  });

  it('is one client for all elements that name the same', async () => {
    const [one, two, three] = await Promise.all(
      [{}, { api: '/toso-api' }, { api: '/toso-api/' }].map(async (named) =>
        siteOf(await settingsOf(written(named))),
      ),
    );
    expect(two?.client).to.equal(three?.client);
    expect(two?.client).not.to.equal(one?.client);
  });
});
