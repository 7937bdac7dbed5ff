// Entity.mentions
(entity:Referent)<-[mention:MENTIONS]-()

// Entity.claims
(entity:Referent)<-[:SUBJECT|OBJECT]-(claim)

// Entity.neighbours, Document.neighbours of entity
CALL (entity) {
  UNWIND [
    ['ADMINISTERS', 'OUTGOING', COUNT { (entity)-[:ADMINISTERS]->() }],
    ['ADMINISTERS', 'INCOMING', COUNT { (entity)<-[:ADMINISTERS]-() }],
    ['AUTHORED', 'OUTGOING', COUNT { (entity)-[:AUTHORED]->() }],
    ['AUTHORED', 'INCOMING', COUNT { (entity)<-[:AUTHORED]-() }],
    ['HELD', 'OUTGOING', COUNT { (entity)-[:HELD]->() }],
    ['HELD', 'INCOMING', COUNT { (entity)<-[:HELD]-() }],
    ['PART_OF', 'OUTGOING', COUNT { (entity)-[:PART_OF]->() }],
    ['PART_OF', 'INCOMING', COUNT { (entity)<-[:PART_OF]-() }],
    ['PUBLISHED', 'OUTGOING', COUNT { (entity)-[:PUBLISHED]->() }],
    ['PUBLISHED', 'INCOMING', COUNT { (entity)<-[:PUBLISHED]-() }],
    ['REVISES', 'OUTGOING', COUNT { (entity)-[:REVISES]->() }],
    ['REVISES', 'INCOMING', COUNT { (entity)<-[:REVISES]-() }]
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

// NeighbourGroup.neighbours of group
(entity:Referent {id: group.entity})-[link:HELD|PART_OF|ADMINISTERS|AUTHORED|PUBLISHED|REVISES|RELATED_TO]-(referent)
WHERE coalesce(link.predicate, type(link)) = group.relationship
  AND (startNode(link) = entity) = (group.direction = 'OUTGOING')
