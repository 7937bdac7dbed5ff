export { modalityByCue } from './by-cue.ts';
export { modalityByParse } from './by-parse.ts';
export { cuesIn, type Cue } from './cue.ts';
export { modalityIn } from './modality.ts';
