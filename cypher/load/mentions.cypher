UNWIND $given.rows AS row
MATCH (passage:Passage {id: row.passage})
MATCH (referent:Referent {id: row.referent})
CREATE (passage)-[:MENTIONS {id: row.id}]->(referent)
