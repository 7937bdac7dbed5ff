export { reanchor, type Anchoring } from './annotation.ts';
