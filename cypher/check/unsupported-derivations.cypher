MATCH (statistic:Statistic)-[part:DERIVED_FROM]->(operand)
WITH statistic, part, operand ORDER BY part.position
WITH statistic, part.document AS document, collect(part) AS parts, collect(operand) AS operands
WHERE any(each IN operands + statistic WHERE NOT EXISTS { (each)-[:REPORTED_IN]->(:Document {id: document}) })
  OR statistic IN operands
  OR [part IN parts | part.position] <> range(0, size(parts) - 1)
  OR any(part IN parts WHERE part.operation <> parts[0].operation)
  OR size(parts) < 2 OR size(parts) > 2 AND parts[0].operation <> 'SUM'
RETURN statistic.id AS id, 'derived in ' + document + ' from ' + reduce(all = '', each IN operands | all + ' ' + each.id) AS found
