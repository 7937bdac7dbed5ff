// Whatever can be spoken of is described by a document, or is one that was read.
MATCH (referent:Referent)
WHERE referent.text IS NULL AND NOT EXISTS { (:Document)-[:DESCRIBES]->(referent) }
RETURN referent.id AS id, 'is described by no document' AS found
