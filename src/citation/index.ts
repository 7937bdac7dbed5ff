export { idOfPath, type Addresses } from './addresses.ts';
export { cardPage, cardSize, embedCode } from './card.ts';
export { citationPage, errorPage, titleOf } from './citation-page.ts';
export { jsonLd } from './linked-data.ts';
export {
  readCitation,
  readCorrections,
  type Citation,
  type Correction,
  type Read,
} from './read-citation.ts';
