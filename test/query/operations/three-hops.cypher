// cost 3
MATCH (n3:Agency) WHERE n3.id = $p0
WITH DISTINCT n3
MATCH ()-[e2:HELD]->(n3:Agency)
WITH DISTINCT e2
MATCH (n1:Person)-[e2:HELD]->()
WITH DISTINCT n1
MATCH (n0:Quote)-[:SPOKEN_BY]->(n1)
WITH DISTINCT n0 WHERE n0.kind = $p1
WITH n0 ORDER BY n0.id LIMIT $p2
OPTIONAL MATCH (n0)-[:SPOKEN_BY]->(n4)
WITH collect([null, n0.id, n4.name, n4.id, n0.text]) AS rows
UNWIND range(0, size(rows) - 1, 10) AS at
RETURN rows[at..at + 10] AS batch
