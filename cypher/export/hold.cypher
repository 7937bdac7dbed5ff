// Keeps loads out until the transaction ends, and changes nothing.
MERGE (ledger:Ledger {id: 'ledger:graph'})
SET ledger.id = ledger.id
