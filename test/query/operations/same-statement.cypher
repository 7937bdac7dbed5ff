// cost 229
MATCH (n0:Claim) WHERE n0.modality = 'DENIED' AND n0.id IS NOT NULL AND EXISTS { MATCH (v1:Claim {statementKey: n0.statementKey}) WHERE v1.id IS NOT NULL AND n0.retractedAt IS NULL AND v1.retractedAt IS NULL AND v1.modality = CASE n0.modality WHEN 'ASSERTED' THEN 'DENIED' WHEN 'DENIED' THEN 'ASSERTED' END } AND n0.id IS NOT NULL
WITH n0 ORDER BY n0.id LIMIT $p0
CALL (n0) { MATCH (n3:Claim {statementKey: n0.statementKey}) WHERE n3.id <> n0.id AND n3.modality = $p2 WITH n3 ORDER BY n3.id LIMIT $p3 RETURN collect(n3) AS l4 }
UNWIND range(0, CASE size(l4) WHEN 0 THEN 0 ELSE size(l4) - 1 END) AS i5
WITH *, l4[i5] AS n3
OPTIONAL MATCH (n3)-[:STATED_IN]->()-[:IN]->(n6)
WITH collect([null, n0.id, CASE WHEN i5 = 0 THEN COUNT { MATCH (n2:Claim {statementKey: n0.statementKey}) WHERE n2.id <> n0.id AND n2.modality = $p1 } END, null, CASE WHEN i5 = 0 THEN n0.modality END, CASE WHEN i5 = 0 THEN n0.predicate END, CASE WHEN n3 IS NOT NULL THEN i5 END, n6.title, n6.id, n3.modality, n3.id]) AS rows
UNWIND range(0, size(rows) - 1, 10) AS at
RETURN rows[at..at + 10] AS batch
