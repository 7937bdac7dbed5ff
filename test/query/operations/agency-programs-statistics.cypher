// cost 107
OPTIONAL MATCH (n0:Agency {id: $p0})
CALL (n0) { MATCH (n0)-[e2:ADMINISTERS]->(n1) WITH n1, e2 ORDER BY n1.id LIMIT $p1 RETURN collect([n1, e2]) AS l3 }
UNWIND range(0, CASE size(l3) WHEN 0 THEN 0 ELSE size(l3) - 1 END) AS i4
WITH *, l3[i4][0] AS n1, l3[i4][1] AS e2
CALL (e2) { MATCH (n5:Claim) WHERE n5.id IN e2.claims WITH n5 ORDER BY n5.id OPTIONAL MATCH (n5)-[:ASSERTED_BY]->(n6) RETURN collect([n6.title, n6.id, n5.id]) AS l7 }
CALL (n1) { MATCH (n1)<-[:ABOUT]-(n8:Statistic) WITH n8 ORDER BY n8.id LIMIT $p2 RETURN collect(n8) AS l9 }
UNWIND range(0, CASE size(l9) WHEN 0 THEN 0 ELSE size(l9) - 1 END) AS i10
WITH *, l9[i10] AS n8
CALL (n8) { MATCH (n8)-[e11:RENDERED_IN]->() WITH e11 ORDER BY e11.id LIMIT $p3 RETURN collect(e11) AS l12 }
UNWIND range(0, CASE size(l12) WHEN 0 THEN 0 ELSE size(l12) - 1 END) AS i13
WITH *, l12[i13] AS e11
OPTIONAL MATCH ()-[e11]->(n14:Passage)
WITH collect([null, CASE WHEN i4 = 0 AND i10 = 0 AND i13 = 0 THEN n0.name END, CASE WHEN i4 = 0 AND i10 = 0 AND i13 = 0 THEN n0.id END, CASE WHEN n1 IS NOT NULL THEN i4 END, CASE WHEN i10 = 0 AND i13 = 0 THEN l7 END, null, CASE WHEN i10 = 0 AND i13 = 0 THEN n1.kind END, CASE WHEN i10 = 0 AND i13 = 0 THEN n1.name END, CASE WHEN i10 = 0 AND i13 = 0 THEN n1.id END, CASE WHEN n8 IS NOT NULL THEN i10 END, null, CASE WHEN i13 = 0 THEN n8.bound END, CASE WHEN i13 = 0 THEN n8.periodFrom END, CASE WHEN i13 = 0 THEN n8.periodTo END, CASE WHEN i13 = 0 THEN n8.periodStated END, CASE WHEN i13 = 0 THEN n8.unit END, CASE WHEN i13 = 0 THEN n8.value END, CASE WHEN i13 = 0 THEN n8.id END, CASE WHEN e11 IS NOT NULL THEN i13 END, n14.exact, n14.id, e11.bound, e11.value, e11.id]) AS rows
UNWIND range(0, size(rows) - 1, 10) AS at
RETURN rows[at..at + 10] AS batch
