// A passage is there for what it supports.
MATCH (passage:Passage)
WHERE NOT EXISTS { (passage)-[:MENTIONS]->() }
  AND NOT EXISTS { (passage)<-[:QUOTED_IN|STATED_IN|RENDERED_IN]-() }
RETURN passage.id AS id, 'supports nothing' AS found
