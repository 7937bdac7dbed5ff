export { pathOfId } from './address.ts';
export { decimal, decimalKey, figureKeys, sumOfDecimals } from './decimal.ts';
export { claimIds, PassageIds, quoteIds } from './fact-ids.ts';
export { hashKey, sha256 } from './hash.ts';
export {
  DERIVED_TYPES,
  idOf,
  labelOf,
  NODE_TYPES,
  ENTITY_TYPES,
  REFERENT_TYPES,
  keyOfId,
  typeOfId,
  type Label,
  type NodeType,
  type ReferentType,
  type Row,
} from './id.ts';
export { identifier } from './identifier.ts';
export { linesOf } from './lines.ts';
export { A_MOMENT, moment } from './moment.ts';
export { statement, statementKey } from './statement-key.ts';
export { folded, quantityKeys, scope, type Scope } from './quantity-keys.ts';
export {
  canonicalText,
  DOCUMENT_BYTES,
  decodeUtf8,
  escapeControls,
  parseJson,
  placesOf,
  splitsPair,
  textKey,
  withLineFeeds,
} from './text.ts';
export {
  bound,
  derivationOperation,
  EXPORT_FORMATS,
  isLinkPredicate,
  LINKS,
  modality,
  positionStatus,
  predicate,
  programKind,
  quoteKind,
  RELATED_TO,
  type Bound,
  type DerivationOperation,
  type ExportFormat,
  type LinkPredicate,
  type Modality,
} from './vocabulary.ts';
