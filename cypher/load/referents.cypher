UNWIND $given.rows AS row
MERGE (referent:Referent {id: row.id})
ON CREATE SET referent:$(row.label)
