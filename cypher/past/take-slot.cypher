MATCH (slot:Snapshot {id: $id})
SET slot.state = 'BUILDING', slot.key = $key, slot.generation = $generation,
    slot.touchedAt = timestamp(), slot.usedAt = timestamp()
