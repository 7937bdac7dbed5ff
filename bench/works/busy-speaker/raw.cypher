// Expands to all quotes and sorts them.
MATCH (person:Person {id: $id})<-[:SPOKEN_BY]-(quote)
WITH person, quote ORDER BY quote.sortDate DESC, quote.id DESC LIMIT 20
MATCH (quote)-[:QUOTED_IN]->()-[:IN]->(document)
CALL (quote) {
  MATCH (quote)-[:CITES]->(statistic)
  WITH statistic ORDER BY statistic.id LIMIT 5
  RETURN collect([statistic.id, statistic.value, statistic.unit]) AS statistics
}
RETURN person.name, quote.id, quote.text, quote.date, document.id, document.title, statistics
