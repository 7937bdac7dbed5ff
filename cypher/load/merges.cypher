// The entities that are merged.
MATCH (merge:Merge)
WHERE merge.undoneAt IS NULL
RETURN merge.from, merge.into
