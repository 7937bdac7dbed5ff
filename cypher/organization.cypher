// Organization.people
(organization:Organization)<-[position:HELD]-(person)

// Organization.quotes
(organization:Organization)<-[:SPOKEN_BY]-(quote)

// Organization.quotes by DATE
(quote:Quote {speaker: organization.id})

// Organization.quotesAbout
(organization:Organization)<-[:ABOUT]-(quote:Quote)

// Organization.statistics
(organization:Organization)<-[:REPORTED_BY]-(statistic)

// Organization.statisticsAbout
(organization:Organization)<-[:ABOUT]-(statistic:Statistic)

// Organization.documents
(organization:Organization)-[link:AUTHORED]->(document)

// Organization.publications
(organization:Organization)-[link:PUBLISHED]->(document)

// OrganizationOrderField.ID
organization.id

// OrganizationOrderField.NAME
organization.sortName

// OrganizationFilter.name by NAME
organization.sortName

// OrganizationFilter.alias
organization.aliases
