// Whether an earlier moment is still there: what was read before this was whole then.
MATCH (slot:Snapshot {id: $id, generation: $generation, state: 'READY'})
RETURN slot.id
