export { indexedPathOf } from './access-paths.ts';
export { check } from './check.ts';
export {
  edgeTypes,
  entryOf,
  isDerived,
  isUnstored,
  objectTypes,
  type CheckContext,
} from './context.ts';
export { checkLinks, plainLinkTypes, type LinkType } from './links.ts';
export { checkStatements } from './unknown-names.ts';
