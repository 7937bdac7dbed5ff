MATCH (node)
WHERE NOT node:Ledger
WITH node LIMIT $many
DELETE node
RETURN count(*)
