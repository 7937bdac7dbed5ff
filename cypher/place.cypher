// Place.statistics
(place:Place)<-[:MEASURED_AT]-(statistic)

// Place.statisticsAbout
(place:Place)<-[:ABOUT]-(statistic:Statistic)

// Place.quotes
(place:Place)<-[:ABOUT]-(quote:Quote)

// PlaceOrderField.ID
place.id

// PlaceOrderField.NAME
place.sortName

// PlaceFilter.name by NAME
place.sortName

// PlaceFilter.alias
place.aliases
