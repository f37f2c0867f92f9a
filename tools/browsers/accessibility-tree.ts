import { PlaywrightLauncher } from '@web/test-runner-playwright';
import type { TestRunnerPlugin } from '@web/test-runner';

/** What a screen reader is told of one thing on the page. */
export interface Told {
  readonly role: string;
  readonly name: string;
  /** What is said after its name, as `aria-describedby` asks for. */
  readonly description?: string;
}

/**
 * Lets a test read Chromium's own accessibility tree, in reading order and through shadow roots:
 * `executeServerCommand('toso:told')` gives `Told[]`. Firefox's and WebKit's drivers have no such call,
 * and the runner's own `a11ySnapshot` asks Playwright for one that it no longer has.
 */
export function accessibilityTree(): TestRunnerPlugin {
  return {
    name: 'toso-accessibility-tree',
    async executeCommand({ command, session: { id, browser } }) {
      if (command !== 'toso:told' || !(browser instanceof PlaywrightLauncher)) return undefined;
      const page = browser.getPage(id);
      const devtools = await page.context().newCDPSession(page);
      const { nodes } = await devtools.send('Accessibility.getFullAXTree');
      await devtools.detach();
      return told(nodes);
    },
  };
}

type Text = { readonly value?: unknown } | undefined;

/** A node of the tree as the DevTools protocol tells it. */
interface TreeNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: Text;
  readonly name?: Text;
  readonly description?: Text;
  readonly childIds?: readonly string[];
}

const text = (given: Text) => (typeof given?.value === 'string' ? given.value : '');

/** The nodes that are told, each before what it holds. */
function told(nodes: readonly TreeNode[]): readonly Told[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: TreeNode | undefined): readonly Told[] => {
    if (!node) return [];
    const description = text(node.description);
    const own: Told = {
      ...{ role: text(node.role), name: text(node.name) },
      ...(description && { description }),
    };
    const held = (node.childIds ?? []).flatMap((id) => walk(byId.get(id)));
    return node.ignored ? held : [own, ...held];
  };
  return walk(nodes.find(({ parentId }) => parentId === undefined));
}
