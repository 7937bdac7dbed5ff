// Fields of Query start from a label: one node by id, or a page of all nodes. Only a list of ids needs a
// statement.

// Query.nodes
UNWIND $ids AS id
OPTIONAL MATCH (referent:Referent {id: id})
OPTIONAL MATCH (statistic:Statistic {id: id})
OPTIONAL MATCH (quote:Quote {id: id})
OPTIONAL MATCH (passage:Passage {id: id})
OPTIONAL MATCH (claim:Claim {id: id})
RETURN coalesce(referent, statistic, quote, passage, claim) AS node

// Query.nodes with asOf
UNWIND $ids AS id
OPTIONAL MATCH (referent:Referent {id: id})
OPTIONAL MATCH (statistic:Statistic {id: id})
OPTIONAL MATCH (quote:Quote {id: id})
OPTIONAL MATCH (passage:Passage {id: id})
OPTIONAL MATCH (claim:Claim {id: id}) WHERE @mayHold(claim)
RETURN coalesce(referent, statistic, quote, passage, claim) AS node
