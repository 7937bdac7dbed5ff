// cost 16
CALL () { MATCH (n0:Quote) RETURN count(*) AS t1 }
CALL () { MATCH (n2:Quote) WHERE n2.sortDate IS NOT NULL AND n2.id IS NOT NULL WITH n2 ORDER BY n2.sortDate DESC, n2.id DESC LIMIT $p0 RETURN collect(n2) AS l3 }
UNWIND range(0, CASE size(l3) WHEN 0 THEN 0 ELSE size(l3) - 1 END) AS i4
WITH *, l3[i4] AS n2
OPTIONAL MATCH (n2)-[:QUOTED_IN]->()-[:IN]->(n5)
OPTIONAL MATCH (n2)-[:SPOKEN_BY]->(n6)
CALL (n2) { MATCH (n2)-[:CITES]->(n7) WITH n7 ORDER BY n7.id LIMIT $p1 RETURN collect(n7) AS l8 }
UNWIND range(0, CASE size(l8) WHEN 0 THEN 0 ELSE size(l8) - 1 END) AS i9
WITH *, l8[i9] AS n7
RETURN CASE WHEN i4 = 0 AND i9 = 0 THEN t1 END AS c0, null AS c1, CASE WHEN n2 IS NOT NULL THEN i4 END AS c2, CASE WHEN i9 = 0 THEN n5.title END AS c3, CASE WHEN i9 = 0 THEN n5.id END AS c4, CASE WHEN i9 = 0 THEN n6.name END AS c5, CASE WHEN i9 = 0 THEN n6.id END AS c6, null AS c7, CASE WHEN i9 = 0 THEN n2.date END AS c8, CASE WHEN i9 = 0 THEN n2.text END AS c9, CASE WHEN i9 = 0 THEN n2.id END AS c10, CASE WHEN n7 IS NOT NULL THEN i9 END AS c11, n7.value AS c12, n7.id AS c13
