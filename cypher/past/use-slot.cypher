MATCH (slot:Snapshot {id: $id, generation: $generation})
SET slot.usedAt = timestamp()
