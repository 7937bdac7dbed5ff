// A document with its text.
MATCH (document:Document {id: $document})
WHERE document.text IS NOT NULL
RETURN document.text, document.sha256, document.title, document.date
