MATCH (node:Referent)
WHERE NOT node:Document AND (node.name IS NULL OR node.aliases IS NULL)
  OR node:Document AND node.title IS NULL
  OR node:Program AND node.kind IS NULL
RETURN node.id AS id, 'without name, aliases, title or kind' AS found
UNION ALL
MATCH (document:Document)
WHERE document.loadHash IS NOT NULL
  AND (document.text IS NULL OR document.sha256 IS NULL OR document.file IS NULL OR document.language IS NULL)
RETURN document.id AS id, 'loaded without text, sha256, file or language' AS found
UNION ALL
MATCH (claim:Claim)
WHERE claim.predicate IS NULL OR claim.modality IS NULL OR claim.recordedAt IS NULL
  OR COUNT { (claim)-[:SUBJECT]->(:Referent) } <> 1
  OR COUNT { (claim)-[:ASSERTED_BY]->(:Referent) } <> 1
  OR COUNT { (claim)-[:OBJECT]->(:Referent) } + CASE WHEN claim.value IS NULL THEN 0 ELSE 1 END <> 1
RETURN claim.id AS id, 'without predicate, modality, recordedAt, subject, asserter, or one object or value' AS found
UNION ALL
MATCH (quote:Quote)
WHERE quote.kind IS NULL OR quote.text IS NULL
RETURN quote.id AS id, 'without kind or text' AS found
UNION ALL
MATCH (statistic:Statistic)
WHERE statistic.bound IS NULL OR statistic.unit IS NULL OR statistic.measure IS NULL
RETURN statistic.id AS id, 'without bound, unit or measure' AS found
