MATCH (statistic:Statistic)
RETURN statistic.id AS id, statistic.value AS value, statistic.low AS low, statistic.high AS high,
       statistic.sortValue AS sortValue
UNION ALL
MATCH (:Statistic)-[rendering:RENDERED_IN]->()
RETURN rendering.id AS id, rendering.value AS value, rendering.low AS low, rendering.high AS high,
       null AS sortValue
