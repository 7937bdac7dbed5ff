// When what earlier versions brought had been created and had changed by then.
UNWIND $given.rows AS row
CALL (row) {
  WITH * WHERE row.isStatistic
  MATCH (node:Statistic {id: row.id})
  RETURN node
  UNION ALL
  WITH * WHERE NOT row.isStatistic
  MATCH (node:Referent {id: row.id})
  RETURN node
}
SET node.createdAt = row.createdAt, node.updatedAt = row.updatedAt
