// cost 2
MATCH (n0:Person) WHERE n0.id IS NOT NULL
WITH n0 ORDER BY n0.id DESC LIMIT $p0
RETURN null AS c0, n0.id AS c1, n0.name AS c2
