// What documents state by their own ids, where editors merged entities that they name.
UNWIND $documents AS id
MATCH (:Document {id: id})<-[:ORIGINAL_OF]-(original:Original)
RETURN id, original.rows
