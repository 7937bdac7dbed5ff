// What a quote repeats of its document and speaker, so that an index can order it.
MATCH (quote:Quote)-[:QUOTED_IN]->(:Passage)-[:IN]->(document)
WHERE coalesce(quote.date, '') <> coalesce(document.date, '')
RETURN quote.id AS id, quote.date AS found
UNION ALL
MATCH (quote:Quote)
OPTIONAL MATCH (quote)-[:SPOKEN_BY]->(speaker)
WITH quote, collect(speaker.id) AS speakers
WHERE speakers <> [id IN [quote.speaker] WHERE id IS NOT NULL]
RETURN quote.id AS id, quote.speaker AS found
