// The same of the relationships that begin at these nodes, with both ends.
UNWIND $ids AS id
CALL (id) {
  @nodeOf($label, id)
}
MATCH (node)-[link]->(other)
RETURN type(link), node.id, labels(other), other.id, properties(link),
       [key IN keys(link) WHERE valueType(link[key]) CONTAINS 'FLOAT' | key]
ORDER BY node.id, type(link), other.id, link.id, link.document, link.predicate, link.position
