// Where each of a page of claims starts in its text.
MATCH (claim:Claim)
WHERE claim.id > $after
WITH claim ORDER BY claim.id LIMIT $many
MATCH (claim)-[:STATED_IN]->(passage)
SET claim.sortStart = @startKey(passage)
RETURN max(claim.id)
