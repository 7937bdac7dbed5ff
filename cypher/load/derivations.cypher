// A derivation belongs to the document that states it: others may derive the same figure in another way.
UNWIND $given.rows AS row
MATCH (statistic:Statistic {id: row.statistic})
UNWIND range(0, size(row.of) - 1) AS position
MATCH (operand:Statistic {id: row.of[position]})
CREATE (statistic)-[:DERIVED_FROM {
  document: row.document, operation: row.operation, position: position
}]->(operand)
