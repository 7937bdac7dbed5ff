// The entities to merge, as far as they are there, and whether the passage is.
UNWIND $ids AS id
OPTIONAL MATCH (entity:Referent {id: id})
OPTIONAL MATCH (passage:Passage {id: $passage})
RETURN id, entity.name, passage.id
