// What one document speculates and another asserts later, with no evidence beyond what the first one had. The index
// of statements finds the claims that say the same, so that the cost grows with the speculations alone.

// fragment isSpeculation(claim)
@claim.modality IN ['SPECULATED', 'CONDITIONAL']

// fragment attributed(claim)
[(@claim)-[:ASSERTED_BY]->(informant:Document) | informant]

// A source is known if the speculation has it, or if it is the speculation's document or somebody behind it.

// fragment isKnown(named, claim, known)
(@named IN @known OR EXISTS { (@claim)-[:ASSERTED_BY]->(@named) }
  OR EXISTS { MATCH (@named)-[:AUTHORED|PUBLISHED]->(work) WHERE work IN @known })

// fragment leadsTo(source, document)
EXISTS { (@source)-[:TAKES_FROM|REVISES*1..5]->(@document) }

// A source is evidence where it states the same, or where nobody can look because its text is not loaded.

// fragment isEvidence(source, claim)
(@source.sha256 IS NULL OR EXISTS {
  MATCH (stated:Claim {statementKey: @claim.statementKey})-[:STATED_IN]->()-[:IN]->(@source)
  WHERE stated.id IS NOT NULL AND @isLive(stated)
})

// Days decide which of two documents is the later one, or that one takes facts from the other; within a document, the
// order of the text. Nothing is said of documents whose order is not known.

// fragment assertedAfter(claim, holds)
MATCH (@claim)-[:STATED_IN]->()-[:IN]->(earlier:Document)
MATCH (asserted:Claim {statementKey: @claim.statementKey})-[:STATED_IN]->()-[:IN]->(later:Document)
WHERE @isSpeculation(@claim) AND asserted.id IS NOT NULL AND @isLive(asserted) AND @holds
WITH @claim, asserted, earlier, later, [earlier] + @sourcesOf(earlier, @attributed(@claim)) AS known,
     @sourcesOf(later, @attributed(asserted)) AS sources
WHERE CASE WHEN earlier = later THEN @claim.sortStart < asserted.sortStart
      ELSE earlier IN sources OR earlier.date < later.date END
  AND none(source IN sources WHERE NOT source IN known AND NOT @leadsTo(source, earlier) AND @isEvidence(source, @claim))
  AND NOT EXISTS {
    MATCH (asserted)-[:ASSERTED_BY]->(named)
    WHERE named <> later AND NOT @isKnown(named, @claim, known) AND NOT @leadsTo(named, earlier)
      AND NOT EXISTS { (named)-[:AUTHORED|PUBLISHED]->(later) }
  }

// Query.hardened of query
(claim:Claim)
WHERE @isSpeculation(claim) AND claim.id IS NOT NULL AND EXISTS {
  @assertedAfter(claim, true)
  RETURN asserted
}

// Query.hardened of query with asOf
(claim:Claim)
WHERE @isSpeculation(claim) AND claim.id IS NOT NULL AND EXISTS {
  @assertedAfter(claim, @mayHold(asserted))
  RETURN asserted
}

// fragment returnHardenings
WITH claim, asserted, earlier, later, known, sources ORDER BY later.sortDate, asserted.id LIMIT 100
RETURN {
  id: asserted.id, earlier: earlier.title, later: later.title,
  source: head([(asserted)-[:ASSERTED_BY]->(named) | coalesce(named.name, named.title)]),
  reason: CASE
    WHEN earlier = later THEN 'SAME_DOCUMENT'
    WHEN earlier IN sources THEN 'TAKES_FROM'
    WHEN @resembles(later, earlier) THEN 'NEAR_COPY'
    WHEN EXISTS { MATCH (asserted)-[:ASSERTED_BY]->(named) WHERE named <> later AND @isKnown(named, claim, known) } THEN 'SAME_SOURCE'
    ELSE 'NO_SOURCE' END
} AS hardening

// Claim.hardenedBy of claim
@assertedAfter(claim, true)
@returnHardenings

// Claim.hardenedBy of claim with asOf
@assertedAfter(claim, @mayHold(asserted))
@returnHardenings

// Hardening.claim of hardening
(claim:Claim {id: hardening.id})

// Hardening.because of hardening
{reason: hardening.reason, earlier: hardening.earlier, later: hardening.later, source: hardening.source}
