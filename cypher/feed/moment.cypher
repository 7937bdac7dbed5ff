// The moment of the latest load.
MATCH (ledger:Ledger {id: 'ledger:graph'})
RETURN ledger.loadedAt
