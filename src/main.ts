#!/usr/bin/env node
import './assert-node.js';

// Imported after the check: an older Node would fail on the imports of the commands.
const { run } = await import('./commands/index.ts');

process.exitCode = await run(process.argv);
