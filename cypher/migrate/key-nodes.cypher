UNWIND $rows AS row
MATCH (node) WHERE elementId(node) = row.id
SET node[row.property] = row.key
