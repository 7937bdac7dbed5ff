// cost 16
OPTIONAL MATCH (n0:Person {id: $p0})
CALL (n0) { MATCH (n0)<-[:SPOKEN_BY]-(n2) WITH n2 ORDER BY n2.id LIMIT $p1 OPTIONAL MATCH (n2)-[:QUOTED_IN]->()-[:IN]->(n3) OPTIONAL MATCH (n2)-[:QUOTED_IN]->(n4) RETURN collect([n3.title, n3.id, n4.end, n4.exact, n4.start, n4.id, n2.kind, n2.text, n2.id]) AS l5 }
CALL (n0) { MATCH (n0)-[e6:HELD]->() WITH e6 ORDER BY e6.id LIMIT $p2 RETURN collect(e6) AS l7 }
UNWIND range(0, CASE size(l7) WHEN 0 THEN 0 ELSE size(l7) - 1 END) AS i8
WITH *, l7[i8] AS e6
OPTIONAL MATCH ()-[e6]->(n9:Agency)
CALL (n9) { OPTIONAL MATCH (n9)-[e11:PART_OF]->(n10) RETURN n10 ORDER BY size(e11.claims) DESC, n10.id LIMIT 1 }
OPTIONAL MATCH ()-[e6]->(n12:Organization)
CALL (e6) { MATCH (n13:Claim) WHERE n13.id IN e6.claims WITH n13 ORDER BY n13.id RETURN collect(n13) AS l14 }
UNWIND range(0, CASE size(l14) WHEN 0 THEN 0 ELSE size(l14) - 1 END) AS i15
WITH *, l14[i15] AS n13
OPTIONAL MATCH (n13)-[:STATED_IN]->(n16)
WITH collect([CASE WHEN i8 = 0 AND i15 = 0 THEN COUNT { MATCH (n0)-[:HELD]->() } END, null, CASE WHEN i8 = 0 AND i15 = 0 THEN l5 END, CASE WHEN i8 = 0 AND i15 = 0 THEN n0.aliases END, CASE WHEN i8 = 0 AND i15 = 0 THEN n0.id END, CASE WHEN i8 = 0 AND i15 = 0 THEN n0.name END, CASE WHEN e6 IS NOT NULL THEN i8 END, CASE WHEN i15 = 0 THEN n10.name END, CASE WHEN i15 = 0 THEN n10.id END, CASE WHEN i15 = 0 THEN n9.name END, CASE WHEN i15 = 0 THEN n9.id END, null, CASE WHEN i15 = 0 THEN n12.name END, CASE WHEN i15 = 0 THEN n12.id END, CASE WHEN i15 = 0 THEN e6.from END, CASE WHEN i15 = 0 THEN e6.status END, CASE WHEN i15 = 0 THEN e6.title END, CASE WHEN i15 = 0 THEN e6.id END, CASE WHEN n13 IS NOT NULL THEN i15 END, n16.exact, n16.id, n13.modality, n13.id]) AS rows
UNWIND range(0, size(rows) - 1, 10) AS at
RETURN rows[at..at + 10] AS batch
