MATCH (slot:Snapshot {id: $id})
SET slot.id = slot.id
WITH slot WHERE slot.generation = $generation
SET slot.state = 'READY', slot.usedAt = timestamp()
RETURN slot.id
