CALL db.index.fulltext.queryNodes('words', $lucene) YIELD node, score
WHERE node:Document
WITH node, score ORDER BY score DESC, node.id LIMIT 20
RETURN node.id, node.title
