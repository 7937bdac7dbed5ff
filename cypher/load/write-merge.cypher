// One that was undone may be made again, as an export has it.
MERGE (merge:Merge {id: $id})
SET merge.heldBefore = CASE
      WHEN merge.undoneAt IS NULL THEN merge.heldBefore
      ELSE coalesce(merge.heldBefore, []) + (coalesce(merge.loadedAt, merge.madeAt) + ' ' + merge.undoneAt)
    END,
    merge.loadedAt = CASE WHEN $madeAt <> $at THEN $at END,
    merge.from = $from, merge.fromName = $fromName, merge.into = $into,
    merge.because = $because, merge.passage = $passage, merge.madeBy = $madeBy, merge.madeAt = $madeAt
REMOVE merge.undoneBy, merge.undoneAt
