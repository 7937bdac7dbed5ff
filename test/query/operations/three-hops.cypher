// cost 2040
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
RETURN null AS c0, n0.id AS c1, n4.name AS c2, n4.id AS c3, n0.text AS c4
