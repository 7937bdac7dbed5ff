UNWIND $documents AS id
MATCH (:Document {id: id})<-[:IN]-(passage:Passage)<-[rendering:RENDERED_IN]-(statistic)
RETURN id, rendering{
  .id, statistic: statistic.id, passage: passage.id, .value, .low, .high, .bound, .modality
}
ORDER BY id, rendering.id
