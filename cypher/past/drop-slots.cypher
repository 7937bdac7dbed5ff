// From now on nobody reads earlier moments; what is left of them is no longer whole.
MATCH (slot:Snapshot)
WHERE slot.id IN $ids
SET slot.state = 'DROPPED'
REMOVE slot.key, slot.generation
