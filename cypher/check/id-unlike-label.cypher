// The type in an id is the label of its node.
MATCH (node)
WHERE NOT node:Ledger AND NOT any(label IN labels(node) WHERE node.id STARTS WITH toLower(label) + ':')
RETURN coalesce(node.id, elementId(node)) AS id, 'is labelled ' + labels(node)[0] AS found
