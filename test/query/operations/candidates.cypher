// cost 648
CALL () { MATCH (n0:Proposal) WHERE n0.kind = $p0 AND n0.verdict = $p1 AND n0.id IS NOT NULL RETURN count(*) AS t1 }
CALL () { MATCH (n2:Proposal) WHERE n2.kind = $p2 AND n2.verdict = $p3 AND n2.sortPosition IS NOT NULL AND n2.id IS NOT NULL WITH n2 ORDER BY n2.sortPosition, n2.id LIMIT $p4 RETURN collect(n2) AS l3 }
UNWIND range(0, CASE size(l3) WHEN 0 THEN 0 ELSE size(l3) - 1 END) AS i4
WITH *, l3[i4] AS n2
CALL (n2) { CALL (n2) { UNWIND [v5 IN range(0, coalesce(size(n2.candidates), 0) - 1) WHERE v5 % 6 = 0] AS v5 RETURN { identifier: n2.candidates[v5], authority: nullif(n2.candidates[v5 + 1], ''), name: n2.candidates[v5 + 2], description: nullif(n2.candidates[v5 + 3], ''), sameAs: [v6 IN split(n2.candidates[v5 + 4], ' ') WHERE v6 <> ''], reason: n2.candidates[v5 + 5] } AS v7 } RETURN collect(v7) AS l8 }
UNWIND range(0, CASE size(l8) WHEN 0 THEN 0 ELSE size(l8) - 1 END) AS i9
WITH *, l8[i9] AS v7
WITH collect([CASE WHEN i4 = 0 AND i9 = 0 THEN t1 END, null, CASE WHEN n2 IS NOT NULL THEN i4 END, null, CASE WHEN i9 = 0 THEN n2.candidateCount END, CASE WHEN i9 = 0 THEN n2.summary END, CASE WHEN i9 = 0 THEN n2.verdict END, CASE WHEN i9 = 0 THEN n2.id END, CASE WHEN v7 IS NOT NULL THEN i9 END, v7.authority, v7.description, v7.identifier, v7.name, v7.reason, v7.sameAs]) AS rows
UNWIND range(0, size(rows) - 1, 10) AS at
RETURN rows[at..at + 10] AS batch
