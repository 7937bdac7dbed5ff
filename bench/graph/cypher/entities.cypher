UNWIND $rows AS row
CREATE (:Referent:$(row.label) {
  id: row.id, name: row.name, aliases: [], description: row.description, kind: row.kind,
  sortName: row.sortName
})
