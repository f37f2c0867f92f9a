import { SaxesParser } from 'saxes';
import { UnreadableFile } from './fault.ts';

/** What a reader wants to hear of a document. Names come without their namespace prefix. */
export interface XmlListener {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  text?(text: string): void;
  close?(name: string): void;
}

const chunkBytes = 65_536;
const local = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads an XML part in chunks. A document type is refused at sight: no entity is ever expanded or
 * fetched, and workbooks have none (ECMA-376 Part 2, 8.2.5).
 */
export function readXml(bytes: Uint8Array, listener: XmlListener): void {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({
    position: false,
    xmlns: false,
  });
  parser.on('doctype', () => {
    throw new UnreadableFile('unsafe_xml');
  });
  parser.on('error', () => {
    throw new UnreadableFile('broken_file');
  });
  parser.on('opentag', ({ name, attributes }) =>
    listener.open?.(local(name), (wanted) => attributes[wanted]),
  );
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => listener.close?.(local(name)));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += chunkBytes) {
      parser.write(decoder.decode(bytes.subarray(at, at + chunkBytes), { stream: true }));
    }
    parser.write(decoder.decode());
    parser.close();
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('broken_file');
  }
}
