// Nodes with all that is stored of them. JSON does not tell a float from an integer, so floats are named.
UNWIND $ids AS id
CALL (id) {
  @nodeOf($label, id)
}
RETURN labels(node), properties(node), [key IN keys(node) WHERE valueType(node[key]) CONTAINS 'FLOAT' | key]
