// What each of a page of claims says.
MATCH (claim:Claim)
WHERE claim.id > $after
WITH claim ORDER BY claim.id LIMIT $many
RETURN claim.id AS id, @statement(claim)
ORDER BY id
