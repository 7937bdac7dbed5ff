UNWIND $rows AS row
MATCH (quote:Quote {id: row.quote})
MATCH (referent:Referent {id: row.referent})
CREATE (quote)-[:ABOUT]->(referent)
