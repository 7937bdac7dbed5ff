// The places for earlier moments, and for how many milliseconds each has not been built on or used.
MATCH (slot:Snapshot)
RETURN slot.id, slot.state, slot.key, slot.generation, timestamp() - slot.touchedAt, timestamp() - slot.usedAt
ORDER BY slot.id
