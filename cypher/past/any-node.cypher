// Whether a place has nodes.
MATCH (node:@nodeLabel)
RETURN node.id LIMIT 1
