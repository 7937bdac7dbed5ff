MATCH (claim:Claim)
WHERE COUNT { (claim)-[:STATED_IN]->(:Passage) } <> 1
RETURN claim.id AS id, 'a claim' AS found
UNION ALL
MATCH (quote:Quote)
WHERE COUNT { (quote)-[:QUOTED_IN]->(:Passage) } <> 1
RETURN quote.id AS id, 'a quote' AS found
UNION ALL
MATCH (statistic:Statistic)
WHERE NOT EXISTS { (statistic)-[:RENDERED_IN]->(:Passage) }
RETURN statistic.id AS id, 'a statistic' AS found
UNION ALL
MATCH (from)-[mention:MENTIONS]->()
WHERE NOT from:Passage AND none(label IN labels(from) WHERE label CONTAINS '__past')
RETURN mention.id AS id, 'a mention' AS found
UNION ALL
MATCH (referent:Referent)
WHERE referent.loadHash IS NULL
  AND NOT EXISTS { (referent)-[fact]-() WHERE type(fact) <> 'DESCRIBES' }
RETURN referent.id AS id, 'named in no passage' AS found
