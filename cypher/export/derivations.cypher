UNWIND $documents AS id
MATCH (:Document {id: id})<-[:REPORTED_IN]-(statistic:Statistic)-[part:DERIVED_FROM {document: id}]->(operand)
WITH id, statistic, part, operand ORDER BY part.position
WITH id, statistic, part.operation AS operation, collect(operand.id) AS of
RETURN id, {statistic: statistic.id, operation: operation, of: of}
ORDER BY id, statistic.id
