// Which entities were merged at a moment, in the order in which they were.
MATCH (merge:Merge)
WHERE @heldAt(merge, $moment)
RETURN merge{.id, .from, .fromName, .into, .because, .passage, .madeBy, .madeAt}
ORDER BY merge.madeAt, merge.id
