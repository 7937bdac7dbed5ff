// Which of these documents are here with their text, and as what.
UNWIND $given.documents AS id
MATCH (document:Document {id: id})
WHERE document.loadHash IS NOT NULL
RETURN document.id, document.loadHash
