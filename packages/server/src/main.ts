#!/usr/bin/env node
import { exitCodes, wordsOf } from './command/failure.ts';
import { processIo } from './command/io.ts';
import { runCommand } from './command/run.ts';
import { languageOf } from './command/texts.ts';

const argv = process.argv.slice(2);

// A reader that has seen enough (`toso … | head`) is no fault.
process.stdout.on('error', () => process.exit(exitCodes.ok));

// Node's own report would print the error with its fields, and a database's may quote a row.
process.on('uncaughtException', (error) => {
  processIo.say(wordsOf(error)[languageOf(argv, process.env)]);
  process.exit(exitCodes.failure);
});

process.exitCode = await runCommand(argv, processIo);
