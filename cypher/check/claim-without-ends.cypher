// A claim has a subject and somebody who asserts it, and either an object or a value.
MATCH (claim:Claim)
WHERE COUNT { (claim)-[:SUBJECT]->() } <> 1
   OR COUNT { (claim)-[:ASSERTED_BY]->() } <> 1
   OR COUNT { (claim)-[:OBJECT]->() } + CASE WHEN claim.value IS NULL THEN 0 ELSE 1 END <> 1
RETURN claim.id AS id, 'lacks a subject, an asserter, or either an object or a value' AS found
