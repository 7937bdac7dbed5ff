// Those of the given documents that are loaded with their text, in order, with the length of the text.
UNWIND $documents AS id
MATCH (document:Document {id: id})
WHERE document.loadHash IS NOT NULL
RETURN document.id, coalesce(size(document.text), 0)
ORDER BY document.id
