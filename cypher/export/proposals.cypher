// What is proposed for documents, in the order of their texts.
// The map has a name of its own: without it, the ordering would read the map, which lacks the position.
UNWIND $documents AS id
MATCH (:Document {id: id})<-[:PROPOSED_FOR]-(proposal:Proposal)
RETURN id, proposal{
  .id, .kind, .state, .summary, .item, .alternatives, .start, .end, .exact, .prefix, .suffix, .passage,
  .sha256, .rule, .rulesVersion, .engine, .confidence, .basis, .verdict, .candidates, .candidateCount, .original, .editedBy, .editedAt, .decidedBy, .decidedAt, .base
} AS row
ORDER BY id, proposal.sortPosition, proposal.id
