MATCH (agency:Agency {id: $id})
RETURN COUNT { (agency)<-[:HELD]-() }, COUNT { (agency)-[:ADMINISTERS]->() },
       COUNT { (agency)<-[:PART_OF]-() }, COUNT { (agency)<-[:REPORTED_BY]-() }
