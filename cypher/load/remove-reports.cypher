// Statistics that no document states any longer are swept after the new ones are loaded.
UNWIND $given.documents AS id
MATCH (document:Document {id: id})<-[report:REPORTED_IN]-(statistic:Statistic)
WITH report, statistic.id AS statistic
DELETE report
RETURN DISTINCT statistic
