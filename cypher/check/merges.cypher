MATCH (merge:Merge)
WHERE @holds(merge)
MATCH (entity:Referent {id: merge.from})
RETURN entity.id AS id, merge.id AS found
