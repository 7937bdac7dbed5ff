// The places for earlier moments.
MATCH (slot:Snapshot)
RETURN @occupancy(slot)
ORDER BY slot.id
