MATCH (:Agency {id: $agency})<-[:HELD]-(person)<-[:SPOKEN_BY]-(quote)
WHERE EXISTS { (quote)-[:CITES]->(statistic) WHERE statistic.sortValue > $key }
WITH DISTINCT quote ORDER BY quote.id LIMIT 10
RETURN quote.id, quote.text
