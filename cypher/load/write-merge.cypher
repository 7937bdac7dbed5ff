MERGE (merge:Merge {id: $id})
SET merge.from = $from, merge.fromName = $fromName, merge.into = $into,
    merge.because = $because, merge.passage = $passage, merge.mergedBy = $mergedBy, merge.mergedAt = $mergedAt
REMOVE merge.undoneBy, merge.undoneAt
