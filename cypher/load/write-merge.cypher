MERGE (merge:Merge {id: $id})
SET merge.from = $from, merge.fromName = $fromName, merge.into = $into,
    merge.because = $because, merge.passage = $passage, merge.madeBy = $madeBy, merge.madeAt = $madeAt
REMOVE merge.undoneBy, merge.undoneAt
