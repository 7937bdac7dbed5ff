MATCH (merge:Merge)
WHERE merge.undoneAt IS NULL
MATCH (entity:Referent {id: merge.from})
RETURN entity.id AS id, merge.id AS found
