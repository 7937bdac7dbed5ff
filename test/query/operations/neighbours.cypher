// cost 149
OPTIONAL MATCH (n0:Agency {id: $p0})
CALL (n0) { CALL (n0) { MATCH (n0)-[v1:HELD|PART_OF|ADMINISTERS|AUTHORED|PUBLISHED|REVISES|RELATED_TO]-() WITH n0, coalesce(v1.predicate, type(v1)) AS v2, CASE WHEN startNode(v1) = n0 THEN 'OUTGOING' ELSE 'INCOMING' END AS v3, count(v1) AS v4 ORDER BY v2, v3 DESC RETURN {entity: n0.id, relationship: v2, direction: v3, count: v4} AS v5 } RETURN collect(v5) AS l6 }
UNWIND range(0, CASE size(l6) WHEN 0 THEN 0 ELSE size(l6) - 1 END) AS i7
WITH *, l6[i7] AS v5
CALL (v5) { MATCH (v13:Referent {id: v5.entity})-[e12:HELD|PART_OF|ADMINISTERS|AUTHORED|PUBLISHED|REVISES|RELATED_TO]-(n11) WHERE coalesce(e12.predicate, type(e12)) = v5.relationship AND (startNode(e12) = v13) = (v5.direction = 'OUTGOING') WITH n11, e12 ORDER BY n11.id LIMIT $p1 RETURN collect([n11, e12]) AS l14 }
UNWIND range(0, CASE size(l14) WHEN 0 THEN 0 ELSE size(l14) - 1 END) AS i15
WITH *, l14[i15][0] AS n11, l14[i15][1] AS e12
CALL (e12) { MATCH (n16:Claim) WHERE n16.id IN e12.claims WITH n16 ORDER BY n16.id RETURN collect(n16) AS l17 }
UNWIND range(0, CASE size(l17) WHEN 0 THEN 0 ELSE size(l17) - 1 END) AS i18
WITH *, l17[i18] AS n16
RETURN null AS c0, CASE WHEN i7 = 0 AND i15 = 0 AND i18 = 0 THEN n0.id END AS c1, CASE WHEN v5 IS NOT NULL THEN i7 END AS c2, CASE WHEN i15 = 0 AND i18 = 0 THEN COUNT { MATCH (v10:Referent {id: v5.entity})-[e9:HELD|PART_OF|ADMINISTERS|AUTHORED|PUBLISHED|REVISES|RELATED_TO]-(n8) WHERE coalesce(e9.predicate, type(e9)) = v5.relationship AND (startNode(e9) = v10) = (v5.direction = 'OUTGOING') } END AS c3, null AS c4, CASE WHEN i15 = 0 AND i18 = 0 THEN v5.count END AS c5, CASE WHEN i15 = 0 AND i18 = 0 THEN v5.direction END AS c6, CASE WHEN i15 = 0 AND i18 = 0 THEN v5.relationship END AS c7, CASE WHEN n11 IS NOT NULL THEN i15 END AS c8, null AS c9, CASE WHEN i18 = 0 THEN n11.name END AS c10, CASE WHEN i18 = 0 THEN n11.title END AS c11, CASE WHEN i18 = 0 THEN n11.id END AS c12, CASE WHEN n16 IS NOT NULL THEN i18 END AS c13, n16.modality AS c14, n16.id AS c15
