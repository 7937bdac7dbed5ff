import { readFileSync } from 'node:fs';
import { breakingChanges } from './schema/index.ts';

/** `npm run schema:check`: fails if the schema breaks what the last release promised. */
const [released = '', current = '', changelog = ''] = [
  'schema.released.graphql',
  'schema.graphql',
  'CHANGELOG.md',
].map((file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));

const broken = await breakingChanges(released, current, changelog);
if (broken.length > 0) {
  const changes = broken.map((change) => `- ${change}`).join('\n');
  console.error(
    `schema.graphql breaks operations that are valid in the last release:\n${changes}\nDeprecate what is to go for a minor version first. To break it on purpose, name the path before the colon in backticks, under "### Changed" or "### Removed" of the newest version in CHANGELOG.md.`,
  );
  process.exitCode = 1;
}
