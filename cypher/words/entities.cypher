// What searches find of entities, page by page: their names, and the words that are stored of them.
MATCH (entity:Referent)
WHERE entity.id > $after AND entity.name IS NOT NULL
RETURN entity.id, elementId(entity), [entity.name] + entity.aliases, null AS text, entity.words, null AS starts, null AS points
ORDER BY entity.id LIMIT $many
