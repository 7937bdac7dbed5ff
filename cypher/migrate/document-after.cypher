MATCH (document:Document)
WHERE document.id > $after AND document.text IS NOT NULL
RETURN document.id, document.text
ORDER BY document.id LIMIT 1
