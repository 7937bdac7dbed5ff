// The same for relationships. DESCRIBES has a key only where it differs from the text.
MATCH ()-[position:HELD]->()
WHERE position.sortTitle IS NULL
RETURN elementId(position) AS id, position.title AS text, 'sortTitle' AS property LIMIT $many
UNION ALL
MATCH ()-[said:DESCRIBES]->()
WHERE said.sortName IS NULL AND said.name =~ $keyed
RETURN elementId(said) AS id, said.name AS text, 'sortName' AS property LIMIT $many
UNION ALL
MATCH ()-[said:DESCRIBES]->()
WHERE said.sortTitle IS NULL AND said.title =~ $keyed
RETURN elementId(said) AS id, said.title AS text, 'sortTitle' AS property LIMIT $many
