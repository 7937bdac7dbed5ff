// What the figures of a page of statistics are figures of.
MATCH (statistic:Statistic)
WHERE statistic.id > $after
WITH statistic ORDER BY statistic.id LIMIT $many
RETURN statistic.id AS id, @scope(statistic)
ORDER BY id
