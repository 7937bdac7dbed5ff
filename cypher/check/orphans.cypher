MATCH (passage:Passage)
WHERE NOT EXISTS { (passage)<-[:QUOTED_IN|STATED_IN|RENDERED_IN]-() }
  AND NOT EXISTS { (passage)-[:MENTIONS]->() }
RETURN passage.id AS id, 'a passage in which nothing is said' AS found
UNION ALL
MATCH (referent:Referent)
WHERE referent.loadHash IS NULL AND NOT EXISTS { (referent)<-[:DESCRIBES]-() }
RETURN referent.id AS id, 'described by no document' AS found
UNION ALL
MATCH (statistic:Statistic)
WHERE NOT EXISTS { (statistic)-[:REPORTED_IN]->() } OR NOT EXISTS { (statistic)-[:REPORTED_BY]->() }
RETURN statistic.id AS id, 'reported in no document, or by nobody' AS found
