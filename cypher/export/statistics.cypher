UNWIND $documents AS id
MATCH (:Document {id: id})<-[:REPORTED_IN]-(statistic:Statistic)
RETURN id, @statisticRow(statistic, id)
ORDER BY id, statistic.id
