// cost 56
OPTIONAL MATCH (n0:Person {id: $p0})
CALL (n0) { MATCH (n0)<-[:SPOKEN_BY]-(n1) WITH n1 ORDER BY n1.id LIMIT $p1 RETURN collect(n1) AS l2 }
UNWIND range(0, CASE size(l2) WHEN 0 THEN 0 ELSE size(l2) - 1 END) AS i3
WITH *, l2[i3] AS n1
CALL (n1) { CALL (n1) { CALL (n1) { MATCH (v4:Quote {speaker: n1.speaker}) WHERE v4.sortDate >= n1.sortDate AND v4.id IS NOT NULL AND v4.id <> n1.id WITH v4 ORDER BY v4.speaker, v4.sortDate, v4.id LIMIT 500 RETURN v4 UNION ALL MATCH (v4:Quote {speaker: n1.speaker}) WHERE v4.sortDate < n1.sortDate AND v4.id IS NOT NULL WITH v4 ORDER BY v4.speaker DESC, v4.sortDate DESC, v4.id DESC LIMIT 500 RETURN v4 } WITH n1, v4, CASE WHEN [size(n1.words[0]), n1.id] < [size(v4.words[0]), v4.id] THEN [n1, v4] ELSE [v4, n1] END AS v5 WITH n1, v4, split(v5[0].words[0], ' ')[..-2][..200] AS v6, ' ' + v5[1].words[0] AS v7 WHERE size(v6) > 2 OR size(v6) > 0 AND n1.words = v4.words WITH n1, v4, v7, [v8 IN range(0, size(v6) - 2) | ' ' + v6[v8] + ' ' + v6[v8 + 1] + ' '] AS v9 WHERE 2 * size([v10 IN v9 WHERE v7 CONTAINS v10]) >= size(v9) WITH n1, v4 ORDER BY v4.sortDate, v4.id LIMIT 100 RETURN {id: v4.id, one: n1.text, other: v4.text} AS v11 } RETURN collect(v11) AS l12 }
UNWIND range(0, CASE size(l12) WHEN 0 THEN 0 ELSE size(l12) - 1 END) AS i13
WITH *, l12[i13] AS v11
OPTIONAL MATCH (n14:Quote {id: v11.id})
OPTIONAL MATCH (n14)-[:QUOTED_IN]->()-[:IN]->(n15)
WITH collect([null, CASE WHEN i3 = 0 AND i13 = 0 THEN n0.id END, CASE WHEN n1 IS NOT NULL THEN i3 END, null, CASE WHEN i13 = 0 THEN n1.text END, CASE WHEN i13 = 0 THEN n1.id END, CASE WHEN v11 IS NOT NULL THEN i13 END, {one: v11.one, other: v11.other}, n15.title, n15.id, n14.id]) AS rows
UNWIND range(0, size(rows) - 1, 10) AS at
RETURN rows[at..at + 10] AS batch
