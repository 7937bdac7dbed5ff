// Ids of changes begin with their moments, so they are in the order of the loads.
MATCH (change:Change)
WHERE change.id > $after
RETURN change{.id, .action, .kind, .fact, .documentId, .version, .at, .summary, .beforeSummary, .touches}
ORDER BY change.id
LIMIT $many
