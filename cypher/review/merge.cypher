MATCH (merge:Merge {id: $id})
RETURN merge.from, merge.fromName, merge.into, merge.undoneBy, merge.undoneAt
