// Nodes that lack the sort key of a text that lists are ordered by, in batches.
MATCH (entity:Referent)
WHERE entity.name IS NOT NULL AND entity.sortName IS NULL
RETURN elementId(entity) AS id, entity.name AS text, 'sortName' AS property LIMIT $many
UNION ALL
MATCH (document:Document)
WHERE document.title IS NOT NULL AND document.sortTitle IS NULL
RETURN elementId(document) AS id, document.title AS text, 'sortTitle' AS property LIMIT $many
UNION ALL
MATCH (statistic:Statistic)
WHERE statistic.measure IS NOT NULL AND statistic.sortMeasure IS NULL
RETURN elementId(statistic) AS id, statistic.measure AS text, 'sortMeasure' AS property LIMIT $many
