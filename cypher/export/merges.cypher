// Which entities are merged, in the order in which they were.
MATCH (merge:Merge)
WHERE @holds(merge)
RETURN merge{.id, .from, .fromName, .into, .because, .passage, .madeBy, .madeAt}
ORDER BY merge.madeAt, merge.id
