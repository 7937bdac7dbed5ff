// Decisions of an export. One that the graph has already stays as it is, and finds proposals that were not here before.
UNWIND $rows AS row
MERGE (decision:Decision {id: row.id})
ON CREATE SET
  decision.state = row.state,
  decision.count = toInteger(row.count),
  decision.decidedBy = row.decidedBy,
  decision.decidedAt = row.decidedAt
WITH decision, row
UNWIND row.proposals AS id
MATCH (proposal:Proposal {id: id})
MERGE (decision)-[:DECIDES]->(proposal)
