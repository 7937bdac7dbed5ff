// Where each of a page of quotes starts in its text.
MATCH (quote:Quote)
WHERE quote.id > $after
WITH quote ORDER BY quote.id LIMIT $many
MATCH (quote)-[:QUOTED_IN]->(passage)
SET quote.sortStart = @startKey(passage)
RETURN max(quote.id)
