MATCH (entity:Referent)
WHERE NOT entity:Document
WITH entity, @descriptionsOf(entity) AS descriptions
WITH entity, descriptions, head([said IN descriptions | said.name]) AS name
WHERE coalesce(entity.name, '') <> name
  OR coalesce(entity.description, '') <> coalesce(head([said IN descriptions WHERE said.description IS NOT NULL | said.description]), '')
  OR coalesce(entity.kind, '') <> coalesce(@kindBy(descriptions), '')
  OR coalesce(entity.sameAs, []) <> coalesce(@identifiersIn(descriptions), [])
  OR entity.aliases <> COLLECT {
    UNWIND descriptions AS said
    UNWIND [said.name] + said.aliases AS alias
    WITH DISTINCT alias
    WHERE alias <> name
    RETURN alias ORDER BY alias + ''
  }
RETURN entity.id AS id, entity.name AS found
UNION ALL
MATCH (document:Document)
WHERE document.loadHash IS NULL
WITH document, @descriptionsOf(document) AS descriptions
WHERE coalesce(document.title, '') <> head([said IN descriptions | said.title])
  OR coalesce(document.date, '') <> coalesce(head([said IN descriptions WHERE said.date IS NOT NULL | said.date]), '')
  OR coalesce(document.url, '') <> coalesce(head([said IN descriptions WHERE said.url IS NOT NULL | said.url]), '')
  OR coalesce(document.language, '') <> coalesce(head([said IN descriptions WHERE said.language IS NOT NULL | said.language]), '')
RETURN document.id AS id, document.title AS found
