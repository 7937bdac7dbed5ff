// Each document has at most one derivation of a statistic. Documents that derive it in the same way share one
// entry. Verdicts are computed by code, because Cypher has no exact fractions.

// fragment figure(node)
{value: @node.value, low: @node.low, high: @node.high, bound: @node.bound}

// Query.derivedStatistics of query
(statistic:Statistic)
WHERE EXISTS { (statistic)-[:DERIVED_FROM]->() }

// Statistic.derivations of statistic
MATCH (statistic)-[part:DERIVED_FROM]->(operand:Statistic)
WITH statistic, part, operand ORDER BY part.position
WITH statistic, part.document AS document, part.operation AS operation, collect(operand) AS operands
WITH statistic, operation, operands, collect(document) AS documents, [each IN operands | each.id] AS ids
ORDER BY operation, ids
RETURN {operation: operation, operands: operands, documents: documents, stated: @figure(statistic)} AS derivation

// Statistic.derivatives of statistic
MATCH (statistic)<-[:DERIVED_FROM]-(derivative:Statistic)
WITH DISTINCT derivative ORDER BY derivative.id
RETURN derivative AS node

// Derivation.operands of derivation
UNWIND derivation.operands AS operand
RETURN operand AS node

// Derivation.documents of derivation
(document:Document)
WHERE document.id IN derivation.documents

// Derivation.result, Derivation.arithmetic, Derivation.verdict of derivation
{operation: derivation.operation, stated: derivation.stated, operands: [each IN derivation.operands | @figure(each)]}
