MATCH (merge:Merge {id: $id})
SET merge.undoneBy = $by, merge.undoneAt = $at
