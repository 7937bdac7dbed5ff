// The documents that name an entity.
MATCH (:Referent {id: $id})<-[:DESCRIBES]-(document:Document)
WHERE document.loadHash IS NOT NULL
RETURN document.id
ORDER BY document.id
LIMIT $most
