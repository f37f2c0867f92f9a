import { parentPort, workerData } from 'node:worker_threads';
import { UnreadableFile } from './fault.ts';
import { readSheet } from './read-sheet.ts';

/** Runs in a worker: reads one file and answers once. */
const { file, sheetName } = workerData as { file: Uint8Array; sheetName: string | undefined };

try {
  parentPort?.postMessage({ sheet: readSheet(file, sheetName) });
} catch (error) {
  // Only the fault crosses over: a parser's own message could quote the file.
  const { fault, where } =
    error instanceof UnreadableFile ? error : new UnreadableFile('broken_file');
  parentPort?.postMessage({ fault, where });
}
