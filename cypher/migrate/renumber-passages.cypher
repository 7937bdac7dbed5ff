UNWIND $rows AS row
MATCH (node:Passage {id: row.id})
SET node.id = row.to
