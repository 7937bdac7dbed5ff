// Entities that no document describes any longer. Nothing may be linked to them, so they are not detached.
UNWIND $given.ids AS id
MATCH (referent:Referent {id: id})
WHERE referent.loadHash IS NULL AND NOT EXISTS { (referent)<-[:DESCRIBES]-() }
DELETE referent
