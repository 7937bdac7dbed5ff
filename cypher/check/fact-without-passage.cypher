// Every claim, quote and statistic has the passages that it needs: claims and quotes one each.
CALL () {
  MATCH (node:Claim) WHERE COUNT { (node)-[:STATED_IN]->(:Passage) } <> 1 RETURN node
UNION ALL
  MATCH (node:Quote) WHERE COUNT { (node)-[:QUOTED_IN]->(:Passage) } <> 1 RETURN node
UNION ALL
  MATCH (node:Statistic) WHERE NOT EXISTS { (node)-[:RENDERED_IN]->(:Passage) } RETURN node
}
RETURN node.id AS id, 'has no passage, or several' AS found
