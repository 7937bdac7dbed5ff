// What the graph has of proposals already, and whether an editor wrote what they propose.
UNWIND $ids AS id
MATCH (proposal:Proposal {id: id})-[:PROPOSED_FOR]->(document:Document)
RETURN id, document.id, proposal.state, proposal.original IS NOT NULL OR proposal.basis = 'BY_HAND'
