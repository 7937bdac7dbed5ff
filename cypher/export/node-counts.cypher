MATCH (node)
WHERE NOT node:Ledger
UNWIND labels(node) AS label
RETURN label, count(*)
ORDER BY label
