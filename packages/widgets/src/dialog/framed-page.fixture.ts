import { createClient, type RequestKey } from '@toso/sdk';
import { choose, press, words } from '../request-help/by-hand.fixture.ts';
import '../request-help/define.ts';
import '../request-status/define.ts';

/**
 * A page of ours for tests, in a frame of another origin or in the tab that such a frame opens. It
 * does what the test's page asks for and says what is to be seen.
 */
export interface Command {
  readonly press?: string;
  readonly choose?: string;
  readonly follow?: RequestKey;
  readonly close?: true;
}

/** What is to be seen on the page. */
export interface Sight {
  readonly from: 'frame' | 'tab';
  readonly text: string;
  readonly inputs: number;
  readonly link: { href: string; target: string; rel: string } | undefined;
  readonly kept: number;
}

const client = createClient({ baseUrl: new URL('/', location.href).href });
const place = <Tag extends 'toso-request-help' | 'toso-request-status'>(tag: Tag) => {
  const element = document.createElement(tag);
  element.unit = '20263';
  element.client = client;
  document.body.append(element);
  return element;
};
const status = place('toso-request-status');
const help = place('toso-request-help');
const all = [help, status];

const isTab = window.top === window.self;
const tester = isTab ? (window.opener as Window).parent : parent;

/** How much this page keeps; browsers that block other sites' storage throw. */
function kept(): number {
  try {
    return localStorage.length;
  } catch {
    return 0;
  }
}

function look(): Sight {
  const roots = all.map(({ renderRoot }) => renderRoot);
  const link = help.renderRoot.querySelector<HTMLAnchorElement>('a.go');
  const go = link ?? status.renderRoot.querySelector<HTMLAnchorElement>('a.go');
  return {
    from: isTab ? 'tab' : 'frame',
    text: roots.map((root) => words(root)).join(' | '),
    inputs: help.renderRoot.querySelectorAll('input[type=text], input[type=tel]').length,
    link: go ? { href: go.href, target: go.target, rel: go.rel } : undefined,
    kept: kept(),
  };
}

const has = ({ renderRoot }: (typeof all)[number], name = '') =>
  [...renderRoot.querySelectorAll('button, a')].some((one) => new RegExp(name).test(words(one)));

const says = () => {
  tester.postMessage(look(), '*');
};
addEventListener('message', ({ data, source }: MessageEvent<Command>) => {
  if (source !== tester) return;
  if (data.follow) status.requestKey = data.follow;
  if (data.choose) choose(help, new RegExp(data.choose));
  if (data.press) press(all.find((each) => has(each, data.press)) ?? help, new RegExp(data.press));
  if (data.close) close();
});
setInterval(says, 50);
