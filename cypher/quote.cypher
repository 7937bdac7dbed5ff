// Quote.speaker
(quote:Quote)-[:SPOKEN_BY]->(speaker)

// Quote.passage
(quote:Quote)-[:QUOTED_IN]->(passage)

// Quote.document
(quote:Quote)-[:QUOTED_IN]->()-[:IN]->(document)

// Quote.about
(quote:Quote)-[:ABOUT]->(referent)

// Quote.statistics
(quote:Quote)-[:CITES]->(statistic)

// QuoteOrderField.ID
quote.id

// QuoteOrderField.DATE
quote.sortDate

// QuoteOrderField.START
quote.sortStart

// QuoteFilter.date by DATE
quote.sortDate
