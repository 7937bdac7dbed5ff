MATCH (node)
WHERE NOT node:Snapshot AND none(label IN labels(node) WHERE label CONTAINS '__past')
WITH node, $labels[split(node.id, ':')[0]] AS expected
WHERE expected IS NULL
  OR size(labels(node)) <> size(expected)
  OR any(label IN labels(node) WHERE NOT label IN expected)
RETURN coalesce(node.id, elementId(node)) AS id, labels(node) AS found
