export { idOfPath, type Addresses } from './addresses.ts';
export { cardPage, cardSize, embedCode } from './card.ts';
export { citationPage, errorPage, titleOf } from './citation-page.ts';
export { jsonLd } from './linked-data.ts';
export { readCitation, type Citation } from './read-citation.ts';
