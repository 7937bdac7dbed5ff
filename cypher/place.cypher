// Place.statistics
(place:Place)<-[:ABOUT|MEASURED_AT]-(statistic:Statistic)

// Place.quotes
(place:Place)<-[:ABOUT]-(quote:Quote)

// PlaceOrderField.ID
place.id

// PlaceOrderField.NAME
place.name
