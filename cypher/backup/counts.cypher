// How many nodes besides the ledger and how many relationships there are, whatever their labels and types.
MATCH (node)
WITH count(node) AS nodes
RETURN nodes - COUNT { (:Ledger) }, COUNT { ()-->() }
