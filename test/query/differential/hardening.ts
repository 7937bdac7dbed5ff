import type { Row } from '../../../src/model/index.ts';
import { compareText } from './compare.ts';
import { sayingTheSame } from './conflicts.ts';
import { reportOf, resembles } from './independent-sources.ts';
import { present, type Link, type Stored } from './stored.ts';

type Reason = 'SAME_DOCUMENT' | 'TAKES_FROM' | 'NEAR_COPY' | 'SAME_SOURCE' | 'NO_SOURCE';

/** The claims that assert later what a claim speculates, and have no source that it did not have. */
export function hardenedBy(stored: Stored, claim: Row) {
  if (!['SPECULATED', 'CONDITIONAL'].includes(String(claim['modality']))) return [];
  const earlier = documentOf(stored, claim);
  return sayingTheSame(stored, claim)
    .filter(isLive)
    .flatMap((asserted) => {
      const later = documentOf(stored, asserted);
      const reason = reasonOf(stored.whole, claim, asserted);
      return reason === null ? [] : [{ asserted, later, reason }];
    })
    .sort(
      (a, b) =>
        compareText(String(a.later['sortDate']), String(b.later['sortDate'])) ||
        compareText(a.asserted.id, b.asserted.id),
    )
    .map(({ asserted, later, reason }) => ({
      claim: asserted,
      reason,
      because: sentence(
        reason,
        String(earlier['title']),
        String(later['title']),
        asserterOf(stored, asserted),
      ),
    }));
}

function reasonOf(stored: Stored, claim: Row, asserted: Row): Reason | null {
  const [earlier, later] = [documentOf(stored, claim), documentOf(stored, asserted)];
  const [speculator, asserter] = [asserterOf(stored, claim), asserterOf(stored, asserted)];
  const known = new Set([
    earlier,
    ...reportOf(stored, earlier, speculator ? [speculator] : []).sources,
  ]);
  const { sources } = reportOf(stored, later, asserter ? [asserter] : []);
  const takes = sources.has(earlier);
  const inOrder =
    earlier === later
      ? String(claim['sortStart']) < String(asserted['sortStart'])
      : takes || isDayBefore(earlier, later);
  if (!inOrder) return null;
  const isKnown = (source: Row) =>
    source === speculator ||
    known.has(source) ||
    wrote(stored, source).some((work) => known.has(work));
  const leadsBack = (source: Row) => reportOf(stored, source, []).sources.has(earlier);
  const isEvidence = (source: Row) =>
    typeof source['sha256'] !== 'string' ||
    sayingTheSame(stored, claim).some(
      (other) => isLive(other) && documentOf(stored, other) === source,
    );
  if ([...sources].some((each) => !known.has(each) && !leadsBack(each) && isEvidence(each)))
    return null;
  const isOwn = asserter === null || asserter === later || wrote(stored, asserter).includes(later);
  if (!isOwn && !isKnown(asserter) && !leadsBack(asserter)) return null;
  if (earlier === later) return 'SAME_DOCUMENT';
  if (takes) return 'TAKES_FROM';
  if (resembles(later, earlier)) return 'NEAR_COPY';
  return asserter !== null && asserter !== later && isKnown(asserter) ? 'SAME_SOURCE' : 'NO_SOURCE';
}

function sentence(reason: Reason, earlier: string, later: string, asserter: Row | null): string {
  const name = String(asserter?.['name'] ?? asserter?.['title']);
  return {
    SAME_DOCUMENT: `“${later}” asserts further down what it speculates first, and names no other source.`,
    TAKES_FROM: `“${later}” goes back to “${earlier}” and names no other source.`,
    NEAR_COPY: `“${later}” is a near copy of “${earlier}” and names no other source.`,
    SAME_SOURCE: `“${later}” names ${name}, a source that “${earlier}” had already.`,
    NO_SOURCE: `“${later}” names no source, and “${earlier}” only speculates.`,
  }[reason];
}

/** An unknown day is neither before nor after another. */
function isDayBefore({ date: one }: Row, { date: other }: Row): boolean {
  return typeof one === 'string' && typeof other === 'string' && one < other;
}

function isLive(claim: Row): boolean {
  return claim['modality'] === 'ASSERTED' && typeof claim['retractedAt'] !== 'string';
}

function documentOf(stored: Stored, claim: Row): Row {
  return onlyEnd(stored.from(onlyEnd(stored.from(claim, 'STATED_IN')), 'IN'));
}

/** Null where the graph is damaged: then nobody is named. */
function asserterOf(stored: Stored, claim: Row): Row | null {
  return stored.from(claim, 'ASSERTED_BY')[0]?.end ?? null;
}

function wrote(stored: Stored, source: Row): Row[] {
  return ['AUTHORED', 'PUBLISHED'].flatMap((type) =>
    stored.from(source, type).map(({ end }) => end),
  );
}

function onlyEnd([link]: readonly Link[]): Row {
  return present(link).end;
}
