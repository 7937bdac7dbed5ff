// Loads follow one another: whoever writes the ledger holds its lock until the transaction ends.
MERGE (ledger:Ledger {id: 'ledger:graph'})
SET ledger.loadedAt = $now
