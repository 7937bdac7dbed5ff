// Writes what a run found. The state of a proposal that is there already stays what it is.
MATCH (document:Document {id: $document})
UNWIND $rows AS row
MERGE (proposal:Proposal {id: row.id})
ON CREATE SET proposal.state = 'PENDING'
SET proposal.kind = row.kind,
    proposal.summary = row.summary,
    proposal.item = row.item,
    proposal.alternatives = row.alternatives,
    proposal.start = toInteger(row.start),
    proposal.end = toInteger(row.end),
    proposal.exact = row.exact,
    proposal.prefix = row.prefix,
    proposal.suffix = row.suffix,
    proposal.passage = row.passage,
    proposal.sha256 = row.sha256,
    proposal.rule = row.rule,
    proposal.rulesVersion = row.rulesVersion,
    proposal.engine = row.engine,
    proposal.confidence = row.confidence,
    proposal.basis = row.basis,
    proposal.verdict = row.verdict,
    proposal.candidates = row.candidates,
    proposal.candidateCount = toInteger(row.candidateCount),
    proposal.editedBy = row.editedBy,
    proposal.editedAt = row.editedAt,
    proposal.sortConfidence = row.sortConfidence,
    proposal.sortPosition = row.sortPosition
REMOVE proposal.original
MERGE (proposal)-[:PROPOSED_FOR]->(document)
