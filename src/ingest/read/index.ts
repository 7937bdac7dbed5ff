export { describeFile, type DescribedDocument } from './document.ts';
export { readAll, type Taken } from './read-all.ts';
export { readReceived, type ReceivedFile } from './received.ts';
export { textIn, type Read, type Reviewed, type Source, type TextFound } from './source.ts';
