// Who decided, and when; of a decision that was undone, the decisions tell.
CREATE (decision:Decision {
  id: $id, state: $state, count: toInteger($count), decidedBy: $decidedBy, decidedAt: $decidedAt
})
WITH decision
UNWIND $rows AS row
MATCH (proposal:Proposal {id: row.id})
SET proposal.state = $state,
    proposal.base = row.base,
    proposal.decidedBy = CASE $state WHEN 'PENDING' THEN null ELSE $decidedBy END,
    proposal.decidedAt = CASE $state WHEN 'PENDING' THEN null ELSE $decidedAt END
CREATE (decision)-[:DECIDES]->(proposal)
