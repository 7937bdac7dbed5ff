MATCH (proposal:Proposal {id: $id})
SET proposal.item = $item,
    proposal.summary = $summary,
    proposal.start = toInteger($start),
    proposal.end = toInteger($end),
    proposal.exact = $exact,
    proposal.prefix = $prefix,
    proposal.suffix = $suffix,
    proposal.passage = $passage,
    proposal.sortPosition = $sortPosition,
    proposal.original = $original,
    proposal.editedBy = $editedBy,
    proposal.editedAt = $editedAt
