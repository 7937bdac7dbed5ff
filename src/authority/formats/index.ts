export { recognise } from './recognise.ts';
export { entriesOfPlaces } from './places.ts';
