UNWIND $rows AS row
MATCH (node:Claim {id: row.id})
SET node.id = row.to
