export { breakingChanges } from './breaking-changes.ts';
export { directiveOf, rangeOf } from './directive.ts';
export { schemaOf, sdlOf } from './schema.ts';
export { subgraphSdlOf } from './subgraph.ts';
