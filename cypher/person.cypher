// Person.positions
(person:Person)-[position:HELD]->()

// Person.quotes
(person:Person)<-[:SPOKEN_BY]-(quote)

// Person.quotes by DATE
(quote:Quote {speaker: person.id})

// Person.quotesAbout
(person:Person)<-[:ABOUT]-(quote:Quote)

// Person.statistics
(person:Person)<-[:REPORTED_BY]-(statistic)

// Person.statisticsAbout
(person:Person)<-[:ABOUT]-(statistic:Statistic)

// Person.documents
(person:Person)-[link:AUTHORED]->(document)

// Person.publications
(person:Person)-[link:PUBLISHED]->(document)

// PersonOrderField.ID
person.id

// PersonOrderField.NAME
person.sortName

// PersonFilter.name by NAME
person.sortName

// PersonFilter.alias
person.aliases
