export { modalityByCue } from './by-cue.ts';
export { cuesIn, type Cue } from './cue.ts';
