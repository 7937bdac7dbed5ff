// cost 41
CALL () { MATCH (n0:Decision) WHERE n0.decidedBy = $p0 AND n0.id IS NOT NULL RETURN count(*) AS t1 }
CALL () { MATCH (n2:Decision) WHERE n2.decidedBy = $p1 AND n2.decidedAt IS NOT NULL AND n2.id IS NOT NULL WITH n2 ORDER BY n2.decidedAt DESC, n2.id DESC LIMIT $p2 RETURN collect([n2.count, n2.decidedAt, n2.state, n2.id]) AS l3 }
CALL () { MATCH (n4:Document) WHERE EXISTS { MATCH (n4)<-[:PROPOSED_FOR]-(n5) WHERE n5.state = $p3 } AND n4.id IS NOT NULL RETURN count(*) AS t6 }
CALL () { MATCH (n7:Document) WHERE EXISTS { MATCH (n7)<-[:PROPOSED_FOR]-(n8) WHERE n8.state = $p4 } AND n7.sortTitle IS NOT NULL AND n7.id IS NOT NULL WITH n7 ORDER BY n7.sortTitle, n7.id LIMIT $p5 RETURN collect(n7) AS l9 }
UNWIND range(0, CASE size(l9) WHEN 0 THEN 0 ELSE size(l9) - 1 END) AS i10
WITH *, l9[i10] AS n7
WITH collect([CASE WHEN i10 = 0 THEN t1 END, CASE WHEN i10 = 0 THEN l3 END, CASE WHEN i10 = 0 THEN t6 END, null, CASE WHEN n7 IS NOT NULL THEN i10 END, COUNT { MATCH (n7)<-[:PROPOSED_FOR]-(n11) WHERE n11.kind = $p6 AND n11.state = $p7 }, n7.title, n7.id]) AS rows
UNWIND range(0, size(rows) - 1, 10) AS at
RETURN rows[at..at + 10] AS batch
