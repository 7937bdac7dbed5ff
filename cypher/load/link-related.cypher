UNWIND $given.rows AS row
MATCH (subject:Referent {id: row.subject})
MATCH (object:Referent {id: row.object})
MERGE (subject)-[link:RELATED_TO {predicate: row.predicate}]->(object)
SET link.claims = @withIds(link.claims, row.claims)
