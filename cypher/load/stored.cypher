// Which of these documents are loaded with their text, and the hash of what was loaded.
UNWIND $given.documents AS id
MATCH (document:Document {id: id})
WHERE document.loadHash IS NOT NULL
RETURN document.id, document.loadHash
