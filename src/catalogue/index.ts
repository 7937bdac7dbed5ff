export type * from './catalogue.ts';
export type * from './pattern.ts';
