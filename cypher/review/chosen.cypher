// What has become of proposals; of one that is gone, its id alone.
UNWIND $ids AS id
OPTIONAL MATCH (proposal:Proposal {id: id})-[:PROPOSED_FOR]->(document:Document)
RETURN id, document.id, proposal.state, proposal.summary, proposal.decidedBy, proposal.decidedAt
