// The ledger of the graph that was backed up, without the note that it is being restored.
MATCH (ledger:Ledger {id: 'ledger:graph'})
SET ledger = $ledger
