UNWIND $rows AS row
MATCH (node:Quote {id: row.id})
SET node.id = row.to
