UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim.statementKey = row.statementKey
