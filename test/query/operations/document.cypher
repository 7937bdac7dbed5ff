// cost 63
OPTIONAL MATCH (n0:Document {id: $p0})
CALL (n0) { MATCH (n0)<-[e2:AUTHORED]-(n1) WITH n1, e2 ORDER BY n1.id LIMIT $p1 CALL (e2) { MATCH (n3:Claim) WHERE n3.id IN e2.claims WITH n3 ORDER BY n3.id OPTIONAL MATCH (n3)-[:STATED_IN]->(n4) RETURN collect([n4.exact, n4.id, n3.id]) AS l5 } RETURN collect([l5, n1.name, n1.id]) AS l6 }
CALL (n0) { MATCH (n0)<-[:IN]-()-[e8:MENTIONS]->() WITH e8 ORDER BY e8.id LIMIT $p2 OPTIONAL MATCH (n9:Passage)-[e8]->() OPTIONAL MATCH ()-[e8]->(n10:Referent) RETURN collect([n9.exact, n9.id, n10.name, n10.id, e8.id]) AS l11 }
CALL (n0) { MATCH (n0)<-[e13:PUBLISHED]-(), (n12:Claim) WHERE n12.id IN e13.claims WITH n12, e13 ORDER BY n12.id RETURN collect([n12.predicate, n12.id]) AS l14 }
CALL (n0) { OPTIONAL MATCH (n0)<-[e16:PUBLISHED]-(n15) RETURN n15 ORDER BY size(e16.claims) DESC, n15.id LIMIT 1 }
CALL (n0) { MATCH (n0)<-[:REPORTED_IN]-(n17) WITH n17 ORDER BY n17.id LIMIT $p3 RETURN collect([n17.value, n17.id]) AS l18 }
CALL (n0) { MATCH (n0)-[e20:REVISES]->(n19) WITH n19, e20 ORDER BY n19.id LIMIT $p4 RETURN collect([n19, e20]) AS l21 }
UNWIND range(0, CASE size(l21) WHEN 0 THEN 0 ELSE size(l21) - 1 END) AS i22
WITH *, l21[i22][0] AS n19, l21[i22][1] AS e20
CALL (e20) { MATCH (n23:Claim) WHERE n23.id IN e20.claims WITH n23 ORDER BY n23.id RETURN collect(n23) AS l24 }
UNWIND range(0, CASE size(l24) WHEN 0 THEN 0 ELSE size(l24) - 1 END) AS i25
WITH *, l24[i25] AS n23
OPTIONAL MATCH (n23)-[:STATED_IN]->(n26)
WITH collect([CASE WHEN i22 = 0 AND i25 = 0 THEN l6 END, CASE WHEN i22 = 0 AND i25 = 0 THEN COUNT { MATCH (n0)<-[:IN]-()-[:MENTIONS]->() } END, CASE WHEN i22 = 0 AND i25 = 0 THEN l11 END, CASE WHEN i22 = 0 AND i25 = 0 THEN l14 END, CASE WHEN i22 = 0 AND i25 = 0 THEN n15.name END, CASE WHEN i22 = 0 AND i25 = 0 THEN n15.id END, null, CASE WHEN i22 = 0 AND i25 = 0 THEN l18 END, CASE WHEN i22 = 0 AND i25 = 0 THEN n0.date END, CASE WHEN i22 = 0 AND i25 = 0 THEN n0.sha256 END, CASE WHEN i22 = 0 AND i25 = 0 THEN n0.title END, CASE WHEN i22 = 0 AND i25 = 0 THEN n0.id END, CASE WHEN n19 IS NOT NULL THEN i22 END, null, CASE WHEN i25 = 0 THEN n19.title END, CASE WHEN i25 = 0 THEN n19.id END, CASE WHEN n23 IS NOT NULL THEN i25 END, n26.exact, n26.id, n23.predicate, n23.id]) AS rows
UNWIND range(0, size(rows) - 1, 10) AS at
RETURN rows[at..at + 10] AS batch
