// Blocks loads until the transaction ends. Changes nothing.
MERGE (ledger:Ledger {id: 'ledger:graph'})
SET ledger.id = ledger.id
