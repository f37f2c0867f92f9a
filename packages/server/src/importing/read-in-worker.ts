import { Worker } from 'node:worker_threads';
import { UnreadableFile, type FileFault } from './fault.ts';
import { limits } from './limits.ts';
import type { Sheet } from './sheet.ts';

type Answer = { sheet: Sheet } | { fault: FileFault; where: string | undefined };

/** Sources run as `.ts`, the published package as `.js`. */
const script = new URL(
  import.meta.url.endsWith('.ts') ? './sheet-worker.ts' : './sheet-worker.js',
  import.meta.url,
);

/**
 * Reads a spreadsheet in a worker, so that a file made to cost time or memory costs the worker only.
 *
 * @throws UnreadableFile
 */
export async function readInWorker(
  file: Uint8Array,
  {
    sheetName,
    milliseconds = limits.parseMilliseconds,
    megabytes = limits.workerMegabytes,
  }: { sheetName?: string | undefined; milliseconds?: number; megabytes?: number } = {},
): Promise<Sheet> {
  if (file.length > limits.fileBytes) throw new UnreadableFile('file_too_large');
  const worker = new Worker(script, {
    workerData: { file, sheetName },
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  const timer = Promise.withResolvers<never>();
  const timeout = setTimeout(() => timer.reject(new UnreadableFile('took_too_long')), milliseconds);
  try {
    return await Promise.race([answerOf(worker), timer.promise]);
  } finally {
    clearTimeout(timeout);
    await worker.terminate();
  }
}

function answerOf(worker: Worker): Promise<Sheet> {
  return new Promise((resolve, reject) => {
    worker.once('message', (answer: Answer) => {
      if ('sheet' in answer) resolve(answer.sheet);
      else reject(new UnreadableFile(answer.fault, answer.where));
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const outOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(new UnreadableFile(outOfMemory ? 'took_too_much_memory' : 'broken_file'));
    });
    worker.once('exit', () => reject(new UnreadableFile('broken_file')));
  });
}
