MATCH (:Document {id: $document})<-[:PROPOSED_FOR]-(proposal:Proposal)
RETURN proposal{
  .id, .kind, .state, .summary, .item, .alternatives, .start, .end, .exact, .prefix, .suffix, .passage,
  .sha256, .rule, .rulesVersion, .engine, .confidence, .basis, .decidedBy, .decidedAt, .base
}
ORDER BY proposal.sortPosition, proposal.id
