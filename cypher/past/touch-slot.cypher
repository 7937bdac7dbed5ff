// Returns nothing where somebody else has it by now.
MATCH (slot:Snapshot {id: $id})
SET slot.id = slot.id
WITH slot WHERE slot.generation = $generation
SET slot.touchedAt = timestamp()
RETURN slot.id
