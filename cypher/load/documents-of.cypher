// The documents that name an entity; of these, if `merged`, only those of which an entity is merged.
MATCH (:Referent {id: $id})<-[:DESCRIBES]-(document:Document)
WHERE document.loadHash IS NOT NULL
  AND (NOT $merged OR EXISTS { (document)<-[:ORIGINAL_OF]-() })
RETURN DISTINCT document.id
ORDER BY document.id
LIMIT $most
