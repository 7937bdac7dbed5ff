// A merge names entities and its passage by id, because they may be gone.

// Merge.entity of merge
(entity:Referent)
WHERE entity.id = merge.into

// Merge.passage of merge
(passage:Passage)
WHERE passage.id = merge.passage

// MergeOrderField.ID
merge.id

// MergeOrderField.MADE_AT
merge.madeAt

// Entity.merges of entity
(merge:Merge {into: entity.id})
