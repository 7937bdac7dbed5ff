// Entity.mentions
(entity:Referent)<-[mention:MENTIONS]-()

// Entity.claims
(entity:Referent)<-[:SUBJECT|OBJECT]-(claim)

// Entity.neighbours, Document.neighbours of entity
MATCH (entity)-[link:HELD|PART_OF|ADMINISTERS|AUTHORED|PUBLISHED|REVISES|RELATED_TO]-()
WITH entity, coalesce(link.predicate, type(link)) AS relationship,
     CASE WHEN startNode(link) = entity THEN 'OUTGOING' ELSE 'INCOMING' END AS direction,
     count(link) AS count
ORDER BY relationship, direction DESC
RETURN {entity: entity.id, relationship: relationship, direction: direction, count: count} AS group

// NeighbourGroup.neighbours of group
(entity:Referent {id: group.entity})-[link:HELD|PART_OF|ADMINISTERS|AUTHORED|PUBLISHED|REVISES|RELATED_TO]-(referent)
WHERE coalesce(link.predicate, type(link)) = group.relationship
  AND (startNode(link) = entity) = (group.direction = 'OUTGOING')
