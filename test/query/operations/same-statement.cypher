// cost 13
OPTIONAL MATCH (n0:Program {id: $p0})
CALL (n0) { MATCH (n0)<-[e2:ADMINISTERS]-(n1) WITH n1, e2 ORDER BY n1.id LIMIT $p1 RETURN collect([n1, e2]) AS l3 }
UNWIND range(0, CASE size(l3) WHEN 0 THEN 0 ELSE size(l3) - 1 END) AS i4
WITH *, l3[i4][0] AS n1, l3[i4][1] AS e2
CALL (e2) { MATCH (n5:Claim) WHERE n5.id IN e2.claims WITH n5 ORDER BY n5.id RETURN collect(n5) AS l6 }
UNWIND range(0, CASE size(l6) WHEN 0 THEN 0 ELSE size(l6) - 1 END) AS i7
WITH *, l6[i7] AS n5
CALL (n5) { MATCH (n9:Claim {statementKey: n5.statementKey}) WHERE n9.id <> n5.id AND n9.modality = $p3 WITH n9 ORDER BY n9.id LIMIT $p4 RETURN collect(n9) AS l10 }
UNWIND range(0, CASE size(l10) WHEN 0 THEN 0 ELSE size(l10) - 1 END) AS i11
WITH *, l10[i11] AS n9
OPTIONAL MATCH (n9)-[:STATED_IN]->()-[:IN]->(n12)
WITH collect([null, CASE WHEN i4 = 0 AND i7 = 0 AND i11 = 0 THEN n0.id END, CASE WHEN n1 IS NOT NULL THEN i4 END, null, CASE WHEN n5 IS NOT NULL THEN i7 END, CASE WHEN i11 = 0 THEN COUNT { MATCH (n8:Claim {statementKey: n5.statementKey}) WHERE n8.id <> n5.id AND n8.modality = $p2 } END, null, CASE WHEN i11 = 0 THEN n5.predicate END, CASE WHEN i11 = 0 THEN n5.id END, CASE WHEN n9 IS NOT NULL THEN i11 END, n12.title, n12.id, n9.modality, n9.id]) AS rows
UNWIND range(0, size(rows) - 1, 10) AS at
RETURN rows[at..at + 10] AS batch
