MATCH (ledger:Ledger {id: 'ledger:graph'})
RETURN properties(ledger)
