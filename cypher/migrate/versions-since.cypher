// What ended until now was not kept.
MATCH (ledger:Ledger {id: 'ledger:graph'})
SET ledger.versionsSince = coalesce(ledger.versionsSince, CASE WHEN ledger.loadedAt > $now THEN ledger.loadedAt ELSE $now END)
