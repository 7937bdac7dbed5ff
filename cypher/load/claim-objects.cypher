UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
MATCH (object:Referent {id: row.object})
CREATE (claim)-[:OBJECT]->(object)
