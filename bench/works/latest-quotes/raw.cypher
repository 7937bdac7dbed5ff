MATCH (quote:Quote)
WHERE quote.sortDate IS NOT NULL AND quote.id IS NOT NULL
WITH quote ORDER BY quote.sortDate DESC, quote.id DESC LIMIT 20
MATCH (quote)-[:SPOKEN_BY]->(speaker)
MATCH (quote)-[:QUOTED_IN]->()-[:IN]->(document)
RETURN quote.id, quote.text, quote.date, speaker.id, speaker.name, document.id, document.title
