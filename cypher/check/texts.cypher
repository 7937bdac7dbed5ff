// The texts of some documents, and the digests that they should have.
UNWIND $documents AS id
MATCH (document:Document {id: id})
WHERE document.text IS NOT NULL
RETURN document.id, document.text, document.sha256
