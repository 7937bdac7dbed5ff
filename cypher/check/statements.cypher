MATCH (claim:Claim)
RETURN claim.id AS id, @statement(claim) AS statement, claim.statementKey AS key
