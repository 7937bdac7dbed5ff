// The next nodes of a label, in the order of their ids, with the length of their texts and the number of
// relationships that begin there: as many are read at once as fit into memory.
CALL () {
  @nodesAfter($label, $after, $many)
}
RETURN node.id,
       coalesce(size(node.text), 0) + coalesce(size(node.base), 0) + coalesce(size(node.rows), 0) AS length,
       COUNT { (node)-->() } AS links
