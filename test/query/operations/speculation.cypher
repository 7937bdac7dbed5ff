// cost 68
CALL () { MATCH (n0:Claim) WHERE n0.modality IN $p0 AND n0.id IS NOT NULL RETURN count(*) AS t1 }
CALL () { MATCH (n2:Claim) WHERE n2.modality IN $p1 AND n2.id IS NOT NULL WITH n2 ORDER BY n2.id LIMIT $p2 RETURN collect(n2) AS l3 }
UNWIND range(0, CASE size(l3) WHEN 0 THEN 0 ELSE size(l3) - 1 END) AS i4
WITH *, l3[i4] AS n2
OPTIONAL MATCH (n2)-[:ASSERTED_BY]->(n5)
OPTIONAL MATCH (n2)-[:SUBJECT]->(n6)
WITH collect([CASE WHEN i4 = 0 THEN t1 END, null, CASE WHEN n2 IS NOT NULL THEN i4 END, n5.name, n5.title, n5.id, n6.name, n6.id, n2.modality, n2.predicate, n2.value, n2.id]) AS rows
UNWIND range(0, size(rows) - 1, 10) AS at
RETURN rows[at..at + 10] AS batch
