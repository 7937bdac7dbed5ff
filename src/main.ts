#!/usr/bin/env node
import './assert-node.js';

// Loaded later than that: an older Node fails over what it imports.
const { run } = await import('./commands/index.ts');

process.exitCode = await run(process.argv);
