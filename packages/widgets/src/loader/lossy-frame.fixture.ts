import { oneEvent } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

/** A page in a frame, and the network that loses its files. */
export interface LossyFrame {
  readonly frame: HTMLIFrameElement;
  readonly page: Document;
  /** Files whose names match do not arrive from now on; without, all do. */
  readonly lose: (files?: string) => Promise<unknown>;
}

/** Where an element goes, as a ward's editor writes it. */
export const mount = (name: string, data = ''): string =>
  `<div data-toso="${name}" data-unit="20242" ${data}><p>Gọi <a href="tel:1022">1022</a></p></div>`;

/**
 * Opens a page with our script tag, from a folder of its own that loses `lost` from the start:
 * browsers keep files that arrived once. `tag` is what our script tag says besides.
 */
export async function lossyFrame(body: string, lost: string, tag = ''): Promise<LossyFrame> {
  const id = Math.random().toString(36).slice(2);
  const lose = (files = '') => executeServerCommand('toso:lose', { id, lost: files });
  await lose(lost);
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 400px; block-size: 700px';
  frame.srcdoc = `<!doctype html><html lang="vi"><body>${body}<script src="/lossy/${id}/toso.js" ${tag}></script></body></html>`;
  const loaded = oneEvent(frame, 'load');
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame is gone.');
  return { frame, page: frame.contentDocument, lose };
}
