// Documents with their text, in order, after the one given.
MATCH (document:Document)
WHERE document.id > $after AND document.loadHash IS NOT NULL
RETURN document.id
ORDER BY document.id
LIMIT $first
