// How many nodes besides the ledger and how many relationships there are, whatever their labels and types. Graphs of
// earlier moments are no part of the graph.
MATCH (node)
WHERE NOT node:Snapshot AND none(label IN labels(node) WHERE label CONTAINS '__past')
WITH count(node) AS nodes, sum(COUNT { (node)-->() }) AS links
RETURN nodes - COUNT { (:Ledger) }, links
