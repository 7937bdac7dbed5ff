export { pathOfId } from './address.ts';
export { canonicalText, decodeUtf8, splitsPair, withLineFeeds } from './canonical-text.ts';
export { decimal, decimalKey, sumOfDecimals } from './decimal.ts';
export { EXPORT_FORMATS, type ExportFormat } from './export-formats.ts';
export { figureKeys } from './figure-keys.ts';
export { hashKey, sha256 } from './hash.ts';
export {
  DERIVED_TYPES,
  idOf,
  labelOf,
  NODE_TYPES,
  REFERENT_TYPES,
  typeOfId,
  type Label,
  type NodeType,
  type ReferentType,
} from './id.ts';
export type { Row } from './row.ts';
export { textKey } from './text-key.ts';
export {
  bound,
  isLinkPredicate,
  LINKS,
  modality,
  positionStatus,
  predicate,
  programKind,
  quoteKind,
  RELATED_TO,
  type Bound,
  type LinkPredicate,
  type Modality,
} from './vocabulary.ts';
