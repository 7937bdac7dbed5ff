// The same of statistics.
MATCH (statistic:Statistic)
WHERE statistic.id > $after
WITH statistic ORDER BY statistic.id LIMIT $many
RETURN statistic.id AS page, 'node' AS kind, elementId(statistic) AS element, statistic.id AS id,
       statistic.measure AS text, 'sortMeasure' AS property, statistic.sortMeasure AS key
ORDER BY page
