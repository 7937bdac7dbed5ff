// Entity.mentions
(entity:Referent)<-[mention:MENTIONS]-()

// A document describes an entity at most once, with the names that its annotation lists.

// Entity.nameUses of entity
UNWIND [entity.name] + entity.aliases AS name
RETURN {entity: entity.id, name: name, isChosen: name = entity.name} AS use

// NameUse.documents of use
(entity:Referent {id: use.entity})<-[said:DESCRIBES]-(document)
WHERE use.name IN [said.name] + said.aliases

// Entity.claims
(entity:Referent)<-[:SUBJECT|OBJECT]-(claim)

// Neo4j stores the degrees of a node, so the number of links does not matter.

// fragment degrees for each linkPredicate, joined by ,
['@linkPredicate', 'OUTGOING', COUNT { (entity)-[:@linkPredicate]->() }],
['@linkPredicate', 'INCOMING', COUNT { (entity)<-[:@linkPredicate]-() }]

// Entity.neighbours, Document.neighbours of entity
CALL (entity) {
  UNWIND [
    @degrees
  ] AS each
  WITH each WHERE each[2] > 0
  RETURN each[0] AS relationship, each[1] AS direction, each[2] AS count
  UNION ALL
  MATCH (entity)-[link:RELATED_TO]-()
  WITH link.predicate AS relationship, CASE WHEN startNode(link) = entity THEN 'OUTGOING' ELSE 'INCOMING' END AS direction,
       count(link) AS count
  RETURN relationship, direction, count
}
WITH entity, relationship, direction, count ORDER BY relationship, direction DESC
RETURN {entity: entity.id, relationship: relationship, direction: direction, count: count} AS group

// Entity.neighbours, Document.neighbours of entity with asOf
MATCH (entity)-[link:@linkType]-()
WHERE @isHeldUp(link)
WITH entity, coalesce(link.predicate, type(link)) AS relationship,
     CASE WHEN startNode(link) = entity THEN 'OUTGOING' ELSE 'INCOMING' END AS direction, count(link) AS count
ORDER BY relationship, direction DESC
RETURN {entity: entity.id, relationship: relationship, direction: direction, count: count} AS group

// NeighbourGroup.neighbours of group
(entity:Referent {id: group.entity})-[link:@linkType]-(referent)
WHERE coalesce(link.predicate, type(link)) = group.relationship
  AND (startNode(link) = entity) = (group.direction = 'OUTGOING')

// ReferentFilter.alias, SourceFilter.alias, SpeakerFilter.alias
referent.aliases
