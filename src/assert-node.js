// Plain JavaScript that any Node since 12 can run: it says in one sentence which Node is needed.
// The npm scripts run it before src/main.ts, and dist/main.js imports it first.
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const minimum = engines.node.replace('>=', '');
const [major, minor] = process.versions.node.split('.').map(Number);
const [minimumMajor, minimumMinor] = minimum.split('.').map(Number);

if (major < minimumMajor || (major === minimumMajor && minor < minimumMinor)) {
  end(`Footnote needs Node ${minimum} or later; this is Node ${process.versions.node}`);
}
// In a clone, TypeScript runs directly, on the Node 24 that npm installs into node_modules.
if (import.meta.url.endsWith('/src/assert-node.js') && !process.features.typescript) {
  end(
    `A clone of Footnote runs on Node 24, which npm installs; this is Node ${process.versions.node}: ` +
      'run "npm rebuild node", without ignore-scripts in the npm configuration',
  );
}

function end(sentence) {
  process.stderr.write(`footnote: ${sentence}\n`);
  process.exit(1);
}
