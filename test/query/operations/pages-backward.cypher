// cost 1
MATCH (n0:Person) WHERE n0.id IS NOT NULL
WITH n0 ORDER BY n0.id DESC LIMIT $p0
WITH collect([null, n0.id, n0.name]) AS rows
UNWIND range(0, size(rows) - 1, 10) AS at
RETURN rows[at..at + 10] AS batch
