// One link between two nodes, however many claims state it. There is a branch for each type, because
// Neo4j scans every relationship for a type that is known only at run time.
UNWIND $given.rows AS row
MATCH (subject:Referent {id: row.subject})
MATCH (object:Referent {id: row.object})
CALL (row, subject, object) {
  @mergeLink
}
SET link.claims = @withIds(link.claims, row.claims)
