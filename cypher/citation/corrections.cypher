// What these facts said before, the latest first, and whether they are still stated.
UNWIND $facts AS id
MATCH (change:Change {fact: id})
WHERE change.at IS NOT NULL AND change.id IS NOT NULL AND change.before IS NOT NULL
  AND change.kind <> 'DOCUMENT'
WITH change ORDER BY change.at DESC, change.id DESC LIMIT $first
RETURN change{.fact, .at, .action, .summary, .documentId, said: change.beforeSummary}
