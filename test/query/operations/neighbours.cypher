// cost 625
OPTIONAL MATCH (n0:Agency {id: $p0})
CALL (n0) { CALL (n0) { CALL (n0) { UNWIND [ ['ADMINISTERS', 'OUTGOING', COUNT { (n0)-[:ADMINISTERS]->() }], ['ADMINISTERS', 'INCOMING', COUNT { (n0)<-[:ADMINISTERS]-() }], ['AUTHORED', 'OUTGOING', COUNT { (n0)-[:AUTHORED]->() }], ['AUTHORED', 'INCOMING', COUNT { (n0)<-[:AUTHORED]-() }], ['HELD', 'OUTGOING', COUNT { (n0)-[:HELD]->() }], ['HELD', 'INCOMING', COUNT { (n0)<-[:HELD]-() }], ['PART_OF', 'OUTGOING', COUNT { (n0)-[:PART_OF]->() }], ['PART_OF', 'INCOMING', COUNT { (n0)<-[:PART_OF]-() }], ['PUBLISHED', 'OUTGOING', COUNT { (n0)-[:PUBLISHED]->() }], ['PUBLISHED', 'INCOMING', COUNT { (n0)<-[:PUBLISHED]-() }], ['REVISES', 'OUTGOING', COUNT { (n0)-[:REVISES]->() }], ['REVISES', 'INCOMING', COUNT { (n0)<-[:REVISES]-() }] ] AS v1 WITH v1 WHERE v1[2] > 0 RETURN v1[0] AS v2, v1[1] AS v3, v1[2] AS v4 UNION ALL MATCH (n0)-[v5:RELATED_TO]-() WITH v5.predicate AS v2, CASE WHEN startNode(v5) = n0 THEN 'OUTGOING' ELSE 'INCOMING' END AS v3, count(v5) AS v4 RETURN v2, v3, v4 } WITH n0, v2, v3, v4 ORDER BY v2, v3 DESC RETURN {entity: n0.id, relationship: v2, direction: v3, count: v4} AS v6 } RETURN collect(v6) AS l7 }
UNWIND range(0, CASE size(l7) WHEN 0 THEN 0 ELSE size(l7) - 1 END) AS i8
WITH *, l7[i8] AS v6
CALL (v6) { MATCH (v14:Referent {id: v6.entity})-[e13:HELD|PART_OF|ADMINISTERS|AUTHORED|PUBLISHED|REVISES|RELATED_TO]-(n12) WHERE coalesce(e13.predicate, type(e13)) = v6.relationship AND (startNode(e13) = v14) = (v6.direction = 'OUTGOING') WITH n12, e13 ORDER BY n12.id, e13.claims[0] LIMIT $p1 RETURN collect([n12, e13]) AS l15 }
UNWIND range(0, CASE size(l15) WHEN 0 THEN 0 ELSE size(l15) - 1 END) AS i16
WITH *, l15[i16][0] AS n12, l15[i16][1] AS e13
CALL (e13) { MATCH (n17:Claim) WHERE n17.id IN e13.claims WITH n17 ORDER BY n17.id RETURN collect(n17) AS l18 }
UNWIND range(0, CASE size(l18) WHEN 0 THEN 0 ELSE size(l18) - 1 END) AS i19
WITH *, l18[i19] AS n17
WITH collect([null, CASE WHEN i8 = 0 AND i16 = 0 AND i19 = 0 THEN n0.id END, CASE WHEN v6 IS NOT NULL THEN i8 END, CASE WHEN i16 = 0 AND i19 = 0 THEN COUNT { MATCH (v11:Referent {id: v6.entity})-[e10:HELD|PART_OF|ADMINISTERS|AUTHORED|PUBLISHED|REVISES|RELATED_TO]-(n9) WHERE coalesce(e10.predicate, type(e10)) = v6.relationship AND (startNode(e10) = v11) = (v6.direction = 'OUTGOING') } END, null, CASE WHEN i16 = 0 AND i19 = 0 THEN v6.count END, CASE WHEN i16 = 0 AND i19 = 0 THEN v6.direction END, CASE WHEN i16 = 0 AND i19 = 0 THEN v6.relationship END, CASE WHEN n12 IS NOT NULL THEN i16 END, null, CASE WHEN i19 = 0 THEN n12.name END, CASE WHEN i19 = 0 THEN n12.title END, CASE WHEN i19 = 0 THEN n12.id END, CASE WHEN n17 IS NOT NULL THEN i19 END, n17.modality, n17.id]) AS rows
UNWIND range(0, size(rows) - 1, 10) AS at
RETURN rows[at..at + 10] AS batch
