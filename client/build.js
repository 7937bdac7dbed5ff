import { copyFileSync } from 'node:fs';

// Code generation of a frontend, and composition of a gateway, read these from the package.
for (const file of ['schema.graphql', 'subgraph.graphql'])
  copyFileSync(new URL(`../${file}`, import.meta.url), new URL(`dist/${file}`, import.meta.url));
