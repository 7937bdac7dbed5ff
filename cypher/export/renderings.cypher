UNWIND $documents AS id
MATCH (:Document {id: id})<-[:IN]-(passage:Passage)<-[rendering:RENDERED_IN]-(statistic)
RETURN id, @renderingRow(rendering, statistic, passage)
ORDER BY id, rendering.id
