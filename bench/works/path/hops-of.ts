interface Hop {
  from: { id: unknown };
  to: { id: unknown };
  relationship: unknown;
  direction: 'OUTGOING' | 'INCOMING';
  claims: unknown[];
}

/** The rows of one hop follow one another, one for each claim. */
export function hopsOf(rows: readonly (readonly unknown[])[]): Hop[] {
  const hops: Hop[] = [];
  let hop: Hop | undefined;
  let last: unknown;
  for (const [at, from, to, relationship, outgoing, ...claim] of rows) {
    if (hop === undefined || at !== last) {
      const direction = outgoing === true ? 'OUTGOING' : 'INCOMING';
      hop = { from: { id: from }, to: { id: to }, relationship, direction, claims: [] };
      hops.push(hop);
      last = at;
    }
    const [id, modality, exact, document, title] = claim;
    hop.claims.push({ id, modality, passage: { exact, document: { id: document, title } } });
  }
  return hops;
}
