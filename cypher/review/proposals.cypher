// The map has a name of its own: without it, the ordering would read the map, which lacks the position.
MATCH (:Document {id: $document})<-[:PROPOSED_FOR]-(proposal:Proposal)
RETURN proposal{
  .id, .kind, .state, .summary, .item, .alternatives, .start, .end, .exact, .prefix, .suffix, .passage,
  .sha256, .rule, .rulesVersion, .engine, .confidence, .basis, .verdict, .candidates, .candidateCount, .original, .editedBy, .editedAt, .decidedBy, .decidedAt, .base
} AS row
ORDER BY proposal.sortPosition, proposal.id
