// cost 4191
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
RETURN null AS c0, CASE WHEN i4 = 0 AND i10 = 0 AND i13 = 0 THEN n0.name END AS c1, CASE WHEN i4 = 0 AND i10 = 0 AND i13 = 0 THEN n0.id END AS c2, CASE WHEN n1 IS NOT NULL THEN i4 END AS c3, CASE WHEN i10 = 0 AND i13 = 0 THEN l7 END AS c4, null AS c5, CASE WHEN i10 = 0 AND i13 = 0 THEN n1.kind END AS c6, CASE WHEN i10 = 0 AND i13 = 0 THEN n1.name END AS c7, CASE WHEN i10 = 0 AND i13 = 0 THEN n1.id END AS c8, CASE WHEN n8 IS NOT NULL THEN i10 END AS c9, null AS c10, CASE WHEN i13 = 0 THEN n8.bound END AS c11, CASE WHEN i13 = 0 THEN n8.periodFrom END AS c12, CASE WHEN i13 = 0 THEN n8.periodTo END AS c13, CASE WHEN i13 = 0 THEN n8.periodStated END AS c14, CASE WHEN i13 = 0 THEN n8.unit END AS c15, CASE WHEN i13 = 0 THEN n8.value END AS c16, CASE WHEN i13 = 0 THEN n8.id END AS c17, CASE WHEN e11 IS NOT NULL THEN i13 END AS c18, n14.exact AS c19, n14.id AS c20, e11.bound AS c21, e11.value AS c22, e11.id AS c23
