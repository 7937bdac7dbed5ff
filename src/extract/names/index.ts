import type { Analysis } from '../analysis/index.ts';
import { withBareAcronyms, withDefinedAcronyms, withSpelledAcronyms } from './acronym.ts';
import { withBodies } from './bodies.ts';
import { withBodyEdges } from './body-edges.ts';
import { withConsistency } from './consistency.ts';
import { mentionsFromEngine } from './from-engine.ts';
import type { Mention } from './mention.ts';
import { withPrograms } from './programs.ts';

/**
 * The names in a masked text: the engine's, cleaned, with the bodies and programs that engines miss,
 * and made consistent over the document. Disjoint, in the order of the text.
 */
export function mentionsIn(masked: string, analysis: Analysis): Mention[] {
  const engine = mentionsFromEngine(analysis.mentions, masked);
  const bodies = withBodies(engine, masked);
  const programs = withPrograms(withBodyEdges(bodies, masked), masked);
  const acronyms = withSpelledAcronyms(withDefinedAcronyms(programs, masked), masked);
  return withConsistency(withBareAcronyms(acronyms, masked), masked);
}

export { clustersOf, slug, type Cluster } from './cluster.ts';
export { TITLE_BEFORE_NAME } from './from-engine.ts';
export { bodyKind } from './body-kind.ts';
export { LEADING, mentionAt, type EntityKind, type Mention } from './mention.ts';
export { isRegionOrCountry } from './place-key.ts';
export { programKindOf } from './programs.ts';
