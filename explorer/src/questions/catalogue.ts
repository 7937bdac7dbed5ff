import { saidAbout, allOfPerson, quotedDifferently, citeOneFact } from './of-speech.ts';
import { conflictingFigures, traceFigure, figuresThatDoNotFollow } from './of-figures.ts';
import {
  speculationThatBecameFact,
  hardenedSpeculation,
  connections,
  singleSource,
  validOn,
  knownOn,
} from './of-claims.ts';
import { whatChanged, citations, everythingAbout } from './of-documents.ts';
import type { Question } from './question.ts';

/** Sixteen questions of investigators. Each is answered from the public API. */
export const QUESTIONS: readonly Question[] = [
  saidAbout,
  conflictingFigures,
  speculationThatBecameFact,
  hardenedSpeculation,
  traceFigure,
  connections,
  allOfPerson,
  singleSource,
  whatChanged,
  validOn,
  knownOn,
  quotedDifferently,
  figuresThatDoNotFollow,
  citations,
  everythingAbout,
  citeOneFact,
];
