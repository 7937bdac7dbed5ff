UNWIND $ids AS id
MATCH (proposal:Proposal {id: id})
DETACH DELETE proposal
