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

// A text is another's equal where their sort keys are, which an index holds.

// PlaceFilter.name
place.name

// PlaceFilter.name by NAME
place.sortName
