CREATE (:Merge {
  id: $id, from: $from, fromName: $fromName, into: $into, because: $because, passage: $passage,
  mergedBy: $by, mergedAt: $at
})
