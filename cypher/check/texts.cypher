// The texts of some documents, and what their digests should be.
UNWIND $documents AS id
MATCH (document:Document {id: id})
WHERE document.text IS NOT NULL
RETURN document.id, document.text, document.sha256
