// The changes of an earlier moment, some at a time: their ids are in their order.
MATCH (change:Change)
WHERE change.at <= $moment AND change.id > $after
WITH change ORDER BY change.id LIMIT $many
CREATE (copy:$($label))
SET copy = properties(change)
RETURN max(copy.id)
