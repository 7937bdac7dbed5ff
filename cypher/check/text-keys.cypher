MATCH (entity:Referent)
RETURN entity.id AS id, coalesce(entity.name, entity.title) AS text, coalesce(entity.sortName, entity.sortTitle) AS key
UNION ALL
MATCH (statistic:Statistic)
RETURN statistic.id AS id, statistic.measure AS text, statistic.sortMeasure AS key
UNION ALL
MATCH ()-[position:HELD]->()
RETURN position.id AS id, position.title AS text, position.sortTitle AS key
UNION ALL
MATCH (document:Document)-[said:DESCRIBES]->(referent)
RETURN document.id + ' DESCRIBES ' + referent.id AS id, coalesce(said.name, said.title) AS text,
       coalesce(said.sortName, said.name, said.sortTitle, said.title) AS key
