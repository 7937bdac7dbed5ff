// A change names the document and the fact that it is about by id, because both may be gone.

// Change.document of change
(document:Document)
WHERE document.id = change.documentId

// ChangeOrderField.ID
change.id

// ChangeOrderField.AT
change.at

// Document.history of document
(change:Change {fact: document.id})

// Quote.history of quote
(change:Change {fact: quote.id})

// Claim.history of claim
(change:Change {fact: claim.id})

// Statistic.history of statistic
(change:Change {fact: statistic.id})

// Person.history, Agency.history, Organization.history, Program.history, Place.history of entity
(change:Change {fact: entity.id})
