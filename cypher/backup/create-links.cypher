UNWIND $given.rows AS row
CALL (row) {
  @nodeOf(row.fromLabel, row.from)
}
WITH row, node AS start
CALL (row) {
  @nodeOf(row.toLabel, row.to)
}
CREATE (start)-[link:$(row.type)]->(node)
SET link = row.properties
RETURN count(*)
