// cost 220
MATCH (n0:Statistic) WHERE n0.sortValue >= $p0 AND n0.sortValue < $p1 AND n0.sortValue IS NOT NULL AND n0.id IS NOT NULL
WITH n0 ORDER BY n0.sortValue, n0.id LIMIT $p2
RETURN null AS c0, n0.id AS c1, n0.measure AS c2, n0.unit AS c3, n0.value AS c4
