#!/usr/bin/env node
import { runSandboxCommand } from './testing/runSandboxCommand.js';

try {
  await runSandboxCommand(process.argv.slice(2), console.log);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
