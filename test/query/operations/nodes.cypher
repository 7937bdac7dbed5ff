// cost 29
OPTIONAL MATCH (n0:Agency {id: $p0})
CALL (n0) { OPTIONAL MATCH (n0)-[e2:PART_OF]->(n1) RETURN n1 ORDER BY size(e2.claims) DESC, n1.id LIMIT 1 }
CALL () { CALL () { UNWIND $p1 AS v3 OPTIONAL MATCH (v4:Referent {id: v3}) OPTIONAL MATCH (v5:Statistic {id: v3}) OPTIONAL MATCH (v6:Quote {id: v3}) OPTIONAL MATCH (v7:Passage {id: v3}) OPTIONAL MATCH (v8:Claim {id: v3}) RETURN coalesce(v4, v5, v6, v7, v8) AS v9 } CALL (v9) { MATCH (v9)<-[e10:MENTIONS]-() WITH e10 ORDER BY e10.id LIMIT $p2 OPTIONAL MATCH (n11:Passage)-[e10]->() RETURN collect([n11.exact, n11.id, e10.id]) AS l12 } RETURN collect([l12, v9.id, v9.name]) AS l13 }
CALL (n0) { MATCH (n0)-[e15:PART_OF]->(), (n14:Claim) WHERE n14.id IN e15.claims WITH n14, e15 ORDER BY n14.id RETURN collect([n14, e15]) AS l16 }
UNWIND range(0, CASE size(l16) WHEN 0 THEN 0 ELSE size(l16) - 1 END) AS i17
WITH *, l16[i17][0] AS n14, l16[i17][1] AS e15
WITH collect([null, CASE WHEN i17 = 0 THEN n1.name END, CASE WHEN i17 = 0 THEN n1.id END, CASE WHEN i17 = 0 THEN n0.id END, CASE WHEN i17 = 0 THEN l13 END, CASE WHEN n14 IS NOT NULL THEN i17 END, n14.id]) AS rows
UNWIND range(0, size(rows) - 1, 10) AS at
RETURN rows[at..at + 10] AS batch
