MATCH (statistic:Statistic)
WHERE statistic.id IS NOT NULL
RETURN statistic.id, statistic.value, statistic.low, statistic.high, statistic.bound,
       statistic.unit, statistic.measure
ORDER BY statistic.id LIMIT 1000
