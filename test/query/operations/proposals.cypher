// cost 49
OPTIONAL MATCH (n0:Document {id: $p0})
CALL (n0) { MATCH (n0)<-[:PROPOSED_FOR]-(n1) WITH n1 ORDER BY n1.sortPosition, n1.id LIMIT $p1 RETURN collect([n1.decidedAt, n1.decidedBy, n1.end, n1.id, n1.item, n1.kind, n1.rulesVersion, n1.start, n1.summary]) AS l2 }
CALL () { MATCH (n3:Proposal) WHERE n3.sortConfidence >= $p2 AND n3.kind = $p3 AND n3.state = $p4 AND n3.id IS NOT NULL RETURN count(*) AS t4 }
CALL () { MATCH (n5:Proposal) WHERE n5.sortConfidence >= $p5 AND n5.kind = $p6 AND n5.state = $p7 AND n5.sortConfidence IS NOT NULL AND n5.id IS NOT NULL WITH n5 ORDER BY n5.sortConfidence DESC, n5.sortPosition, n5.id LIMIT $p8 RETURN collect(n5) AS l6 }
UNWIND range(0, CASE size(l6) WHEN 0 THEN 0 ELSE size(l6) - 1 END) AS i7
WITH *, l6[i7] AS n5
OPTIONAL MATCH (n5)-[:PROPOSED_FOR]->(n8)
WITH collect([CASE WHEN i7 = 0 THEN l2 END, CASE WHEN i7 = 0 THEN n0.id END, CASE WHEN i7 = 0 THEN t4 END, null, CASE WHEN n5 IS NOT NULL THEN i7 END, n8.id, n5.alternatives, n5.basis, n5.confidence, n5.engine, n5.exact, n5.kind, n5.prefix, n5.rule, n5.state, n5.suffix, n5.summary, n5.id]) AS rows
UNWIND range(0, size(rows) - 1, 10) AS at
RETURN rows[at..at + 10] AS batch
