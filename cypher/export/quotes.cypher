UNWIND $documents AS id
MATCH (:Document {id: id})<-[:IN]-(passage:Passage)<-[:QUOTED_IN]-(quote:Quote)
RETURN id, @quoteRow(quote, passage)
ORDER BY id, quote.id
