// The texts that lists are ordered by, with their stored sort keys: of entities and documents in the order
// of their ids, so many at once, and of the relationships that start there.
MATCH (referent:Referent)
WHERE referent.id > $after
WITH referent ORDER BY referent.id LIMIT $many
CALL (referent) {
  RETURN 'node' AS kind, elementId(referent) AS element, referent.id AS id,
         coalesce(referent.name, referent.title) AS text,
         CASE WHEN referent:Document THEN 'sortTitle' ELSE 'sortName' END AS property,
         coalesce(referent.sortName, referent.sortTitle) AS key
  UNION ALL
  MATCH (referent)-[position:HELD]->()
  RETURN 'link' AS kind, elementId(position) AS element, position.id AS id,
         position.title AS text, 'sortTitle' AS property, position.sortTitle AS key
  UNION ALL
  MATCH (referent)-[said:DESCRIBES]->(other)
  RETURN 'link' AS kind, elementId(said) AS element, referent.id + ' DESCRIBES ' + other.id AS id,
         coalesce(said.name, said.title) AS text,
         CASE WHEN said.name IS NULL THEN 'sortTitle' ELSE 'sortName' END AS property,
         coalesce(said.sortName, said.sortTitle) AS key
}
RETURN referent.id AS page, kind, element, id, text, property, key
ORDER BY page
