// Forgets for good what a document stated.
UNWIND $given.documents AS id
MATCH (change:Change {documentId: id})
USING INDEX SEEK change:Change(documentId, at, id)
WHERE change.at IS NOT NULL AND change.id IS NOT NULL
DELETE change
RETURN count(*)
