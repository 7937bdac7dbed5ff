UNWIND $rows AS row
MATCH (quote:Quote {id: row.id})
MATCH (speaker:Referent {id: row.speaker})
CREATE (quote)-[:SPOKEN_BY]->(speaker)
