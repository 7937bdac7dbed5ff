// Entities of the graph that have these names, or these ids. The full-text index finds phrases; whether a name
// is the whole name, its words tell. A key of a person's surname is the end of names.
UNWIND $keys AS key
CALL (key) {
  MATCH (entity:Referent {id: key.id})
  WHERE NOT entity:Document
  RETURN entity, 'ID' AS how
  UNION
  CALL db.index.fulltext.queryNodes('words', key.lucene, {limit: 1000}) YIELD node AS entity
  WHERE entity:Referent AND NOT entity:Document
    AND any(name IN entity.words WHERE name IN key.words
      OR key.isSurname AND any(surname IN key.words WHERE name ENDS WITH ' ' + surname))
  RETURN entity, 'NAME' AS how
}
RETURN key.id, key.name, how, entity.id, entity.name, entity.aliases, entity.description, coalesce(entity.sameAs, [])
