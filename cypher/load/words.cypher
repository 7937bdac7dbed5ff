// What searches find by the names that were just given.
UNWIND $given.rows AS row
MATCH (referent:Referent {id: row.id})
SET referent.words = row.words
