// cost 6
CALL () { MATCH (n0:Quote) RETURN count(*) AS t1 }
CALL () { MATCH (n2:Quote) WHERE n2.sortDate IS NOT NULL AND n2.id IS NOT NULL WITH n2 ORDER BY n2.sortDate DESC, n2.id DESC LIMIT $p0 RETURN collect(n2) AS l3 }
UNWIND range(0, CASE size(l3) WHEN 0 THEN 0 ELSE size(l3) - 1 END) AS i4
WITH *, l3[i4] AS n2
OPTIONAL MATCH (n2)-[:QUOTED_IN]->()-[:IN]->(n5)
OPTIONAL MATCH (n2)-[:SPOKEN_BY]->(n6)
CALL (n2) { MATCH (n2)-[:CITES]->(n7) WITH n7 ORDER BY n7.id LIMIT $p1 RETURN collect(n7) AS l8 }
UNWIND range(0, CASE size(l8) WHEN 0 THEN 0 ELSE size(l8) - 1 END) AS i9
WITH *, l8[i9] AS n7
WITH collect([CASE WHEN i4 = 0 AND i9 = 0 THEN t1 END, null, CASE WHEN n2 IS NOT NULL THEN i4 END, CASE WHEN i9 = 0 THEN n5.title END, CASE WHEN i9 = 0 THEN n5.id END, CASE WHEN i9 = 0 THEN n6.name END, CASE WHEN i9 = 0 THEN n6.id END, null, CASE WHEN i9 = 0 THEN n2.date END, CASE WHEN i9 = 0 THEN n2.text END, CASE WHEN i9 = 0 THEN n2.id END, CASE WHEN n7 IS NOT NULL THEN i9 END, n7.value, n7.id]) AS rows
UNWIND range(0, size(rows) - 1, 10) AS at
RETURN rows[at..at + 10] AS batch
