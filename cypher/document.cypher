// Document.publisher
(document:Document)<-[link:PUBLISHED]-(publisher)
ORDER BY size(link.claims) DESC, publisher.id

// Document.publisherClaims
(document:Document)<-[link:PUBLISHED]-(), (claim:Claim)
WHERE claim.id IN link.claims

// Document.authors
(document:Document)<-[link:AUTHORED]-(speaker)

// Document.version
document.loadHash

// Document.passages
(document:Document)<-[:IN]-(passage)

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

// Document.proposals
(document:Document)<-[:PROPOSED_FOR]-(proposal)

// Document.revises
(document:Document)-[link:REVISES]->(earlier)

// Document.revisedBy
(document:Document)<-[link:REVISES]-(later)

// Document.takesFrom
(document:Document)-[link:TAKES_FROM]->(source)

// Document.takenBy
(document:Document)<-[link:TAKES_FROM]-(taker)

// DocumentOrderField.ID
document.id

// DocumentOrderField.DATE
document.sortDate

// DocumentOrderField.TITLE
document.sortTitle

// DocumentFilter.date by DATE
document.sortDate

// DocumentFilter.title by TITLE
document.sortTitle
