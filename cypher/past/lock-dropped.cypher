// Returns nothing where somebody has begun to use the place again.
MATCH (slot:Snapshot {id: $id})
SET slot.id = slot.id
WITH slot WHERE slot.state = 'DROPPED'
RETURN slot.id
