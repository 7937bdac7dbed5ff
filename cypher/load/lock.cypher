// Loads run one after another: a transaction that writes the ledger locks it until it ends. Writing it first
// makes sure that the time of the load before is read, and not an earlier one.
MERGE (ledger:Ledger {id: 'ledger:graph'})
SET ledger.id = ledger.id
WITH ledger, ledger.loadedAt AS before
SET ledger.loadedAt = CASE WHEN before >= $now THEN before ELSE $now END
RETURN before, COLLECT { MATCH (merge:Merge) WHERE merge.id > 'merge:' AND @holds(merge) RETURN [merge.from, merge.into] }
