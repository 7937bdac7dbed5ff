MATCH (program:Program {id: $id})
RETURN COUNT { (program)<-[:ABOUT]-(:Statistic) }
