// The result does not depend on the order of loading. Aliases are ordered as the result of an expression,
// because Neo4j always orders those by UTF-16 units; stored strings it may order by code points.
UNWIND $given.ids AS id
MATCH (entity:Referent {id: id})
WITH entity, @descriptionsOf(entity) AS descriptions
WITH entity, descriptions, head([said IN descriptions | said.name]) AS name,
     @described(entity) AS before
SET entity.name = name,
    entity.sortName = head([said IN descriptions | said.sortName]),
    entity.description = head([said IN descriptions WHERE said.description IS NOT NULL | said.description]),
    entity.kind = @kindBy(descriptions),
    entity.sameAs = @identifiersIn(descriptions),
    entity.aliases = COLLECT {
      UNWIND descriptions AS said
      UNWIND [said.name] + said.aliases AS alias
      WITH DISTINCT alias
      WHERE alias <> name
      RETURN alias ORDER BY alias + ''
    }
WITH entity, before
WITH entity, entity.createdAt = $given.at OR @described(entity) = before AS isSame
SET entity.updates = CASE WHEN isSame THEN entity.updates ELSE @updates(entity, $given.at) END,
    entity.updatedAt = CASE WHEN isSame THEN entity.updatedAt ELSE $given.at END
RETURN entity.id, [entity.name] + entity.aliases
