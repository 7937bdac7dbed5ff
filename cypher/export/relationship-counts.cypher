MATCH ()-[relationship]->()
RETURN type(relationship) AS type, count(*)
ORDER BY type
