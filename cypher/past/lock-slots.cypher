// The same, for a transaction that takes one: others wait until it ends.
UNWIND $ids AS id
MERGE (slot:Snapshot {id: id})
ON CREATE SET slot.state = 'DROPPED'
SET slot.id = id
RETURN @occupancy(slot)
ORDER BY slot.id
