import { copyFileSync } from 'node:fs';

// Code generation of a frontend reads the schema from the package.
copyFileSync(
  new URL('../schema.graphql', import.meta.url),
  new URL('dist/schema.graphql', import.meta.url),
);
