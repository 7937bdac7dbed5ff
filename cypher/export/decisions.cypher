// What editors decided, with those of the proposals that are still there: decisions after the given one, in order.
MATCH (decision:Decision)
WHERE decision.id > $after
RETURN decision{
  .id, .state, .count, .decidedBy, .decidedAt,
  proposals: COLLECT { MATCH (decision)-[:DECIDES]->(proposal:Proposal) RETURN proposal.id ORDER BY proposal.id }
} AS row
ORDER BY decision.id
LIMIT $first
