// Statistics that no document states any more are swept once the new ones are in.
UNWIND $given.documents AS id
MATCH (:Document {id: id})<-[report:REPORTED_IN]-(statistic:Statistic)
WITH report, statistic.id AS statistic
DELETE report
RETURN DISTINCT statistic
