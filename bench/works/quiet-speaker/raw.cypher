MATCH (person:Person {id: $id})
MATCH (quote:Quote {speaker: $id})
WHERE quote.sortDate IS NOT NULL AND quote.id IS NOT NULL
WITH person, quote ORDER BY quote.speaker DESC, quote.sortDate DESC, quote.id DESC LIMIT 20
MATCH (quote)-[:QUOTED_IN]->()-[:IN]->(document)
CALL (quote) {
  MATCH (quote)-[:CITES]->(statistic)
  WITH statistic ORDER BY statistic.id LIMIT 5
  RETURN collect([statistic.id, statistic.value, statistic.unit]) AS statistics
}
RETURN person.name, quote.id, quote.text, quote.date, document.id, document.title, statistics
