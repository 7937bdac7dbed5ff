UNWIND $given.rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
RETURN count(*)
