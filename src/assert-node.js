// Plain JavaScript of long ago: whatever Node there is, it can read this and say what is missing.
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const least = engines.node.replace('>=', '');
const [major, minor] = process.versions.node.split('.').map(Number);
const [leastMajor, leastMinor] = least.split('.').map(Number);

if (major < leastMajor || (major === leastMajor && minor < leastMinor)) {
  end(
    `Footnote needs Node ${least} or later, and this is ${process.versions.node}: install a later one`,
  );
}
// In a clone, TypeScript runs as it is, on the Node that npm installed into node_modules.
if (String(process.argv[1]).endsWith('.ts') && !process.features.typescript) {
  end(
    `A clone of Footnote runs on Node 24, which npm has not installed, and this is ${process.versions.node}: ` +
      'run "npm rebuild node", without ignore-scripts in npm\'s configuration',
  );
}

function end(sentence) {
  process.stderr.write(`footnote: ${sentence}\n`);
  process.exit(1);
}
