// cost 5620
MATCH (n0:Statistic) WHERE n0.unit = $p0 AND n0.sortValue IS NOT NULL AND n0.id IS NOT NULL
WITH n0 ORDER BY n0.sortValue, n0.id LIMIT $p1
CALL (n0) { CALL (n0) { MATCH (n0)-[v1:DERIVED_FROM]->(v2:Statistic) WITH n0, v1, v2 ORDER BY v1.position WITH n0, v1.document AS v3, v1.operation AS v4, collect(v2) AS v5 WITH n0, v4, v5, collect(v3) AS v6, [v7 IN v5 | v7.id] AS v8 ORDER BY v4, v8 RETURN {operation: v4, operands: v5, documents: v6, stated: {value: n0.value, low: n0.low, high: n0.high, bound: n0.bound}} AS v9 } RETURN collect(v9) AS l10 }
UNWIND range(0, CASE size(l10) WHEN 0 THEN 0 ELSE size(l10) - 1 END) AS i11
WITH *, l10[i11] AS v9
CALL (v9) { MATCH (n12:Document) WHERE n12.id IN v9.documents WITH n12 ORDER BY n12.id RETURN collect([n12.title, n12.id]) AS l13 }
CALL (v9) { CALL (v9) { UNWIND v9.operands AS v14 RETURN v14 AS v15 } RETURN collect(v15) AS l16 }
UNWIND range(0, CASE size(l16) WHEN 0 THEN 0 ELSE size(l16) - 1 END) AS i17
WITH *, l16[i17] AS v15
CALL (v15) { CALL (v15) { MATCH (v15)<-[:DERIVED_FROM]-(v18:Statistic) WITH DISTINCT v18 ORDER BY v18.id RETURN v18 AS v19 } RETURN collect(v19) AS l20 }
UNWIND range(0, CASE size(l20) WHEN 0 THEN 0 ELSE size(l20) - 1 END) AS i21
WITH *, l20[i21] AS v19
WITH collect([null, n0.id, null, CASE WHEN i11 = 0 AND i17 = 0 AND i21 = 0 THEN n0.value END, CASE WHEN v9 IS NOT NULL THEN i11 END, CASE WHEN i17 = 0 AND i21 = 0 THEN {operation: v9.operation, stated: v9.stated, operands: [each IN v9.operands | {value: each.value, low: each.low, high: each.high, bound: each.bound}]} END, CASE WHEN i17 = 0 AND i21 = 0 THEN l13 END, null, CASE WHEN i17 = 0 AND i21 = 0 THEN v9.operation END, CASE WHEN v15 IS NOT NULL THEN i17 END, null, CASE WHEN i21 = 0 THEN v15.value END, CASE WHEN i21 = 0 THEN v15.id END, CASE WHEN v19 IS NOT NULL THEN i21 END, v19.unit, v19.value, v19.id]) AS rows
UNWIND range(0, size(rows) - 1, 10) AS at
RETURN rows[at..at + 10] AS batch
