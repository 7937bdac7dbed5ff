// cost 4
OPTIONAL MATCH (n0:Agency {id: $p0})
CALL (n0) { MATCH (n1:Merge {into: n0.id}) WITH n1 ORDER BY n1.id LIMIT $p1 RETURN collect([n1.from, n1.fromName, n1.undoneAt, n1.id]) AS l2 }
CALL () { MATCH (n3:Merge) WHERE n3.from = $p2 AND (n3.undoneAt IS NULL) = $p3 AND n3.id IS NOT NULL RETURN count(*) AS t4 }
CALL () { MATCH (n5:Merge) WHERE n5.from = $p4 AND (n5.undoneAt IS NULL) = $p5 AND n5.madeAt IS NOT NULL AND n5.id IS NOT NULL WITH n5 ORDER BY n5.madeAt DESC, n5.id DESC LIMIT $p6 RETURN collect(n5) AS l6 }
UNWIND range(0, CASE size(l6) WHEN 0 THEN 0 ELSE size(l6) - 1 END) AS i7
WITH *, l6[i7] AS n5
OPTIONAL MATCH (n8:Referent) WHERE n8.id = n5.into
OPTIONAL MATCH (n9:Passage) WHERE n9.id = n5.passage
WITH collect([CASE WHEN i7 = 0 THEN l2 END, CASE WHEN i7 = 0 THEN n0.id END, CASE WHEN i7 = 0 THEN t4 END, null, CASE WHEN n5 IS NOT NULL THEN i7 END, n8.name, n8.id, n9.exact, n9.id, n5.because, n5.id, n5.into, n5.madeAt]) AS rows
UNWIND range(0, size(rows) - 1, 10) AS at
RETURN rows[at..at + 10] AS batch
