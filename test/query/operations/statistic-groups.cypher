// cost 112
CALL () { CALL () { MATCH (v0:Statistic) WHERE v0.sortValue >= $p0 AND v0.id IS NOT NULL OPTIONAL MATCH (v0)-[:ABOUT]->(v1:Program) WHERE 'PROGRAM' IN $p1 OPTIONAL MATCH (v0)-[:ABOUT]->(v2:Agency) WHERE 'AGENCY' IN $p2 OPTIONAL MATCH (v0)-[:REPORTED_BY]->(v3) WHERE 'REPORTER' IN $p3 WITH v0, v1.id AS v1, v2.id AS v2, v3.id AS v3, CASE WHEN 'UNIT' IN $p4 THEN v0.unit END AS v4, CASE WHEN 'MEASURE' IN $p5 THEN v0.measure END AS v5, CASE WHEN 'YEAR' IN $p6 THEN left(v0.periodFrom, 4) END AS v6, size(v0.value) <= 12 AND NOT v0.value CONTAINS '.' AS v7 WITH v4, v5, v6, v1, v2, v3, count(v0) AS v8, min([v0.sortValue, v0.value])[1] AS v9, max([v0.sortValue, v0.value])[1] AS v10, count(DISTINCT v0.unit) = 1 AND count(DISTINCT v0.measure) = 1 AS v11, sum(CASE WHEN v7 THEN toInteger(v0.value) ELSE 0 END) AS v12, collect(CASE WHEN NOT v7 THEN v0.value END) AS v13 ORDER BY v8 DESC, v4, v5, v6, v1, v2, v3 RETURN {unit: v4, measure: v5, year: v6, program: v1, agency: v2, reporter: v3, count: v8, min: v9, max: v10, sum: CASE WHEN v11 THEN [toString(v12)] + v13 END} AS v14 } RETURN collect(v14) AS l15 }
UNWIND range(0, CASE size(l15) WHEN 0 THEN 0 ELSE size(l15) - 1 END) AS i16
WITH *, l15[i16] AS v14
OPTIONAL MATCH (n17:Program {id: v14.program})
OPTIONAL MATCH (n18:Person|Agency|Organization|Document {id: v14.reporter})
WITH collect([null, CASE WHEN v14 IS NOT NULL THEN i16 END, n17.name, n17.id, n18.id, v14.sum, v14.count, v14.max, v14.measure, v14.min, v14.unit, v14.year]) AS rows
UNWIND range(0, size(rows) - 1, 10) AS at
RETURN rows[at..at + 10] AS batch
