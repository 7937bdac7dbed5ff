// Agency.parent
(agency:Agency)-[link:PART_OF]->(parent)
ORDER BY size(link.claims) DESC, parent.id

// Agency.parentClaims
(agency:Agency)-[link:PART_OF]->(), (claim:Claim)
WHERE claim.id IN link.claims

// Agency.parts
(agency:Agency)<-[link:PART_OF]-(part)

// Agency.people
(agency:Agency)<-[position:HELD]-(person)

// Agency.programs
(agency:Agency)-[link:ADMINISTERS]->(program)

// Agency.quotes
(agency:Agency)<-[:SPOKEN_BY]-(quote)

// Agency.quotes by DATE
(quote:Quote {speaker: agency.id})

// Agency.quotesAbout
(agency:Agency)<-[:ABOUT]-(quote:Quote)

// Agency.statistics
(agency:Agency)<-[:REPORTED_BY]-(statistic)

// Agency.statisticsAbout
(agency:Agency)<-[:ABOUT]-(statistic:Statistic)

// Agency.documents
(agency:Agency)-[link:AUTHORED]->(document)

// Agency.publications
(agency:Agency)-[link:PUBLISHED]->(document)

// AgencyOrderField.ID
agency.id

// AgencyOrderField.NAME
agency.sortName

// AgencyFilter.name by NAME
agency.sortName

// AgencyFilter.alias
agency.aliases
