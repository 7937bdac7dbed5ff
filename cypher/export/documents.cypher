// Documents with their text, in order, after the one given, and how long it is: texts are fetched by
// as many as fit.
MATCH (document:Document)
WHERE document.id > $after AND document.loadHash IS NOT NULL
RETURN document.id, coalesce(size(document.text), 0)
ORDER BY document.id
LIMIT $first
