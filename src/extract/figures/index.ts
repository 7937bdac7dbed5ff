export { derivationsIn, type Derivation } from './derivation.ts';
export type { Direction } from './direction.ts';
export type { Figure } from './figure.ts';
export { periodOf, periodsIn, type Period } from './period.ts';
export { figuresIn } from './recognise.ts';
export { singular } from './unit.ts';
