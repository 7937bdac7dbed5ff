// Document.publisher
(document:Document)<-[link:PUBLISHED]-(publisher)
ORDER BY size(link.claims) DESC, publisher.id

// Document.publisherClaims
(document:Document)<-[link:PUBLISHED]-(), (claim:Claim)
WHERE claim.id IN link.claims

// Document.authors
(document:Document)<-[link:AUTHORED]-(speaker)

// Document.quotes
(document:Document)<-[:IN]-()<-[:QUOTED_IN]-(quote)

// Document.statistics
(document:Document)<-[:REPORTED_IN]-(statistic)

// Document.mentions
(document:Document)<-[:IN]-()-[mention:MENTIONS]->()

// Document.citedIn
(document:Document)<-[mention:MENTIONS]-()

// Document.claims
(document:Document)<-[:IN]-()<-[:STATED_IN]-(claim)

// Document.revises
(document:Document)-[link:REVISES]->(earlier)

// Document.revisedBy
(document:Document)<-[link:REVISES]-(later)

// DocumentOrderField.ID
document.id

// DocumentOrderField.DATE
document.sortDate

// DocumentOrderField.TITLE
document.sortTitle

// Where an index holds the sort key of a day, a comparison says the same of both: the index finds what
// fits, and those without a day, whose key is U+FFFF, drop out.

// DocumentFilter.date
document.date

// DocumentFilter.date by DATE
document.sortDate

// A text is another's equal where their sort keys are, which an index holds.

// DocumentFilter.title
document.title

// DocumentFilter.title by TITLE
document.sortTitle
