#!/usr/bin/env node
import { processIo } from './command/io.ts';
import { runCommand } from './command/run.ts';

process.exitCode = await runCommand(process.argv.slice(2), processIo);
