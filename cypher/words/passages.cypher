// The same of passages. Only those that state a figure or a claim have words.
MATCH (passage:Passage)
WHERE passage.id > $after
RETURN passage.id, elementId(passage),
       CASE WHEN EXISTS { (passage)<-[:RENDERED_IN|STATED_IN]-() } THEN [passage.exact] ELSE [] END,
       null AS text, passage.words, null AS starts, null AS points
ORDER BY passage.id LIMIT $many
