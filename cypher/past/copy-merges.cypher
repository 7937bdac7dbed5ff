// The merges that the graph had by an earlier moment, undone ones included.
MATCH (merge:Merge)
WITH merge, coalesce(merge.loadedAt, merge.madeAt) <= $moment AS isMade,
     [span IN coalesce(merge.heldBefore, []) WHERE split(span, ' ')[0] <= $moment | split(span, ' ')[1]] AS ends
WHERE isMade OR size(ends) > 0
CREATE (copy:$($label))
SET copy = properties(merge),
    copy.undoneAt = CASE WHEN @heldAt(merge, $moment) THEN null WHEN isMade THEN merge.undoneAt ELSE last(ends) END,
    copy.undoneBy = CASE WHEN isMade AND merge.undoneAt <= $moment THEN merge.undoneBy END
