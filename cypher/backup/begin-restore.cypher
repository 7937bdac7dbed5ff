// From now on, no command takes this graph for a whole one.
MERGE (ledger:Ledger {id: 'ledger:graph'})
SET ledger = {id: 'ledger:graph', restoring: true}
