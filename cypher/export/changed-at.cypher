// When documents, what they describe and the statistics that they state were created, and when they changed.
UNWIND $documents AS id
MATCH (document:Document {id: id})
CALL (document) {
  RETURN document AS node
  UNION
  MATCH (document)-[:DESCRIBES]->(node) RETURN node
  UNION
  MATCH (document)<-[:REPORTED_IN]-(node) RETURN node
}
RETURN id, node{
  .id, .createdAt,
  updates: coalesce(node.updates, CASE WHEN node.updatedAt IS NULL THEN [] ELSE [node.updatedAt] END)
}
ORDER BY id, node.id
