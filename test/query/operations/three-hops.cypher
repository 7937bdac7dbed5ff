MATCH (n0:Quote) WHERE n0.kind = $p0 AND EXISTS { MATCH (n0)-[:SPOKEN_BY]->(n1) WHERE EXISTS { MATCH (n1:Person)-[e2:HELD]->() WHERE EXISTS { MATCH ()-[e2]->(n3:Agency) WHERE n3.id = $p1 } } } AND n0.id IS NOT NULL
WITH n0 ORDER BY n0.id LIMIT $p2
OPTIONAL MATCH (n0)-[:SPOKEN_BY]->(n4)
RETURN null AS c0, n0.id AS c1, n4.name AS c2, n4.id AS c3, n0.text AS c4
