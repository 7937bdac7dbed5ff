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

// Where an index holds the sort key of a day, a comparison says the same of both: the index finds what
// fits, and those without a day, whose key is U+FFFF, drop out.

// QuoteFilter.date
quote.date

// QuoteFilter.date by DATE
quote.sortDate
