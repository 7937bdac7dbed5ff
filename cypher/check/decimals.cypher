// Every decimal that is stored, with the sort key where it has one.
MATCH (statistic:Statistic)
RETURN statistic.id AS id, statistic.value AS value, statistic.sortValue AS sortValue
UNION ALL
MATCH (statistic:Statistic)-[rendering:RENDERED_IN]->()
RETURN statistic.id AS id, rendering.value AS value, null AS sortValue
