// Loads run one after another: a transaction that writes the ledger locks it until it ends.
MERGE (ledger:Ledger {id: 'ledger:graph'})
SET ledger.loadedAt = $now
