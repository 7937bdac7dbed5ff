// cost 12
MATCH (n0:Statistic) WHERE n0.sortValue >= $p0 AND n0.sortValue < $p1 AND n0.sortValue IS NOT NULL AND n0.id IS NOT NULL
WITH n0 ORDER BY n0.sortValue, n0.id LIMIT $p2
WITH collect([null, n0.id, n0.measure, n0.unit, n0.value]) AS rows
UNWIND range(0, size(rows) - 1, 10) AS at
RETURN rows[at..at + 10] AS batch
