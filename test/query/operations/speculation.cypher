// cost 1065
CALL () { MATCH (n0:Claim) WHERE n0.modality IN $p0 AND n0.id IS NOT NULL RETURN count(*) AS t1 }
CALL () { MATCH (n2:Claim) WHERE n2.modality IN $p1 AND n2.id IS NOT NULL WITH n2 ORDER BY n2.id LIMIT $p2 RETURN collect(n2) AS l3 }
UNWIND range(0, CASE size(l3) WHEN 0 THEN 0 ELSE size(l3) - 1 END) AS i4
WITH *, l3[i4] AS n2
OPTIONAL MATCH (n2)-[:ASSERTED_BY]->(n5)
OPTIONAL MATCH (n2)-[:SUBJECT]->(n6)
RETURN CASE WHEN i4 = 0 THEN t1 END AS c0, null AS c1, CASE WHEN n2 IS NOT NULL THEN i4 END AS c2, n5.name AS c3, n5.title AS c4, n5.id AS c5, n6.name AS c6, n6.id AS c7, n2.modality AS c8, n2.predicate AS c9, n2.value AS c10, n2.id AS c11
