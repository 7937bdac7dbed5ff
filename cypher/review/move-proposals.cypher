// Decided proposals of an earlier text, whose words are elsewhere now.
UNWIND $rows AS row
MATCH (proposal:Proposal {id: row.id})
SET proposal.start = toInteger(row.start),
    proposal.end = toInteger(row.end),
    proposal.prefix = row.prefix,
    proposal.suffix = row.suffix,
    proposal.sortPosition = row.sortPosition
