// cost 8
CALL () { MATCH (n0:Change) WHERE n0.kind = $p0 AND n0.id IS NOT NULL RETURN count(*) AS t1 }
OPTIONAL MATCH (n2:Document {id: $p1})
CALL (n2) { MATCH (n3:Change {fact: n2.id}) WITH n3 ORDER BY n3.id LIMIT $p2 RETURN collect([n3.action, n3.summary, n3.id]) AS l4 }
CALL () { MATCH (n5:Change) WHERE n5.kind = $p3 AND n5.at IS NOT NULL AND n5.id IS NOT NULL WITH n5 ORDER BY n5.at, n5.id LIMIT $p4 RETURN collect(n5) AS l6 }
UNWIND range(0, CASE size(l6) WHEN 0 THEN 0 ELSE size(l6) - 1 END) AS i7
WITH *, l6[i7] AS n5
OPTIONAL MATCH (n8:Document) WHERE n8.id = n5.documentId
WITH collect([CASE WHEN i7 = 0 THEN t1 END, null, CASE WHEN i7 = 0 THEN l4 END, CASE WHEN i7 = 0 THEN n2.id END, CASE WHEN n5 IS NOT NULL THEN i7 END, n8.title, n8.id, n5.action, n5.before, n5.fact, n5.summary, n5.id]) AS rows
UNWIND range(0, size(rows) - 1, 10) AS at
RETURN rows[at..at + 10] AS batch
