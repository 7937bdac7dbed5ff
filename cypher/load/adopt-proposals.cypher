// Proposals of an export, with what became of them there.
MATCH (document:Document {id: $document})
UNWIND $rows AS row
MERGE (proposal:Proposal {id: row.id})
SET proposal = row
MERGE (proposal)-[:PROPOSED_FOR]->(document)
