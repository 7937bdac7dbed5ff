// cost 49
CALL () { CALL () { MATCH (v0:Statistic) WHERE v0.sortValue >= $p0 AND v0.id IS NOT NULL OPTIONAL MATCH (v0)-[:ABOUT]->(v1:Program) WHERE 'PROGRAM' IN $p1 OPTIONAL MATCH (v0)-[:ABOUT]->(v2:Agency) WHERE 'AGENCY' IN $p2 OPTIONAL MATCH (v0)-[:REPORTED_BY]->(v3) WHERE 'REPORTER' IN $p3 WITH v0, v1.id AS v1, v2.id AS v2, v3.id AS v3, CASE WHEN 'UNIT' IN $p4 THEN v0.unit END AS v4, CASE WHEN 'MEASURE' IN $p5 THEN v0.measure END AS v5, CASE WHEN 'YEAR' IN $p6 THEN left(v0.periodFrom, 4) END AS v6 WITH v4, v5, v6, v1, v2, v3, count(v0) AS v7, min([v0.sortValue, v0.value])[1] AS v8, max([v0.sortValue, v0.value])[1] AS v9, collect(v0) AS v10 ORDER BY v7 DESC, v4, v5, v6, v1, v2, v3 RETURN {unit: v4, measure: v5, year: v6, program: v1, agency: v2, reporter: v3, count: v7, min: v8, max: v9, members: CASE WHEN v7 <= 10000 THEN v10 END} AS v11 } RETURN collect(v11) AS l12 }
UNWIND range(0, CASE size(l12) WHEN 0 THEN 0 ELSE size(l12) - 1 END) AS i13
WITH *, l12[i13] AS v11
OPTIONAL MATCH (n14:Program {id: v11.program})
OPTIONAL MATCH (n15:Person|Agency|Organization|Document {id: v11.reporter})
WITH collect([null, CASE WHEN v11 IS NOT NULL THEN i13 END, n14.name, n14.id, n15.id, [each IN v11.members | { value: each.value, unit: each.unit, measure: each.measure, population: each.population, from: each.periodFrom, to: each.periodTo, place: head([(each:Statistic)-[:MEASURED_AT]->(place) | place.id]) }], v11.count, v11.max, v11.measure, v11.min, v11.unit, v11.year]) AS rows
UNWIND range(0, size(rows) - 1, 10) AS at
RETURN rows[at..at + 10] AS batch
