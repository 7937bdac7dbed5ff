// Documents with their text, in order, after the one given.
MATCH (document:Document)
WHERE document.id > $after AND document.text IS NOT NULL
RETURN document.id, document.text, document.sha256
ORDER BY document.id
LIMIT $first
