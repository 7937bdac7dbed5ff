// Query.node, Query.person, Query.agency, Query.organization, Query.program, Query.place, Query.statistic, Query.quote, Query.document, Query.claim and the lists of them start from a label; only nodes(ids) needs a statement.

// Query.nodes of ids
UNWIND ids AS id
OPTIONAL MATCH (referent:Referent {id: id})
OPTIONAL MATCH (statistic:Statistic {id: id})
OPTIONAL MATCH (quote:Quote {id: id})
OPTIONAL MATCH (passage:Passage {id: id})
OPTIONAL MATCH (claim:Claim {id: id})
RETURN coalesce(referent, statistic, quote, passage, claim) AS node
