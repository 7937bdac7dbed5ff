// The next texts in the order of their ids, and whether a version has them.
MATCH (text:Text)
WHERE text.id > $after
WITH text ORDER BY text.id LIMIT $many
RETURN text.id, text.text, EXISTS { MATCH (version:Version {sha256: substring(text.id, 5)}) WHERE version.id IS NOT NULL }
