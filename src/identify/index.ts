export { indexOf, type AuthorityIndex } from './authority-index.ts';
export { identifyEntities, type ReadDocument } from './identify.ts';
