CALL () {
  @nodesAfter($label, '', $many)
}
DETACH DELETE node
RETURN count(*)
