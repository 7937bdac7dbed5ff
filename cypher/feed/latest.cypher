MATCH (change:Change)
WHERE change.id > ''
RETURN change.id
ORDER BY change.id DESC
LIMIT 1
