// Which entities are merged, in the order in which they were.
MATCH (merge:Merge)
WHERE merge.undoneAt IS NULL
RETURN merge{.id, .from, .fromName, .into, .because, .passage, .mergedBy, .mergedAt}
ORDER BY merge.mergedAt, merge.id
