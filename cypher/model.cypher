// Everything that is stored: all labels, relationship types and properties. Code generation fails if a
// pattern names another one. "?" marks properties that may be missing. Dates are ISO 8601 text, so they sort
// like time. `updates` are all moments at which a node changed, the last of which is `updatedAt`; of a node that
// changed once they may be missing. A sort key is never missing: U+FFFF stands for a missing value and sorts last. Sort keys of texts
// order their words without case and accents (src/words/sort-key.ts). Searches find words (src/words/): those of
// each name and alias, of a quote, of a passage that states a figure or a claim, of a title and of each section
// of a text. The start of each section is stored in UTF-16 code units, as for passages, and in code points, as
// Cypher counts.

(:Person:Referent {id, name, aliases, description?, sameAs?, sortName, words, createdAt?, updatedAt?, updates?})
(:Agency:Referent {id, name, aliases, description?, sameAs?, sortName, words, createdAt?, updatedAt?, updates?})
(:Organization:Referent {id, name, aliases, description?, sameAs?, sortName, words, createdAt?, updatedAt?, updates?})
(:Program:Referent {id, name, aliases, description?, kind, sameAs?, sortName, words, createdAt?, updatedAt?, updates?})
(:Place:Referent {id, name, aliases, description?, sameAs?, sortName, words, createdAt?, updatedAt?, updates?})

// A document that is only referred to has no file, sha256, text, loadHash, loadedAt, sketch or sections. `loadedAt` is
// the moment of the load that brought this version; a document from before this was kept has none.
(:Document:Referent {id, title, date?, url?, language?, file?, sha256?, text?, loadHash?, sketch?, sortDate, sortTitle, words, sectionStarts?, sectionPoints?, loadedAt?, createdAt?, updatedAt?, updates?})

(:Passage {id, start, end, exact, prefix, suffix, words?})
(:Statistic {id, value, low?, high?, bound, unit, measure, population?, periodFrom?, periodTo?, periodStated?, sortValue, sortLow?, sortHigh?, sortFrom, sortTo, sortMeasure, measureKey, quantityKey, createdAt?, updatedAt?, updates?})
(:Quote {id, kind, text, date?, speaker?, sortDate, sortStart, words, createdAt?, updatedAt?})
(:Claim {id, predicate, value?, title?, status?, modality, validFrom?, validTo?, recordedAt, updatedAt?, retractedAt?, sortFrom, sortStart, statementKey})

// What programs propose as facts of a document. Facts and proposals are linked by the document alone. `item` is
// the item of the annotation format, as JSON; `passage` is the id that the passage would have; `sha256` is that of
// the text that the offsets in `item` refer to; `original` is what the program proposed, where an editor changed `item`.
// `candidates` has six texts for each: identifier, authority, name, description, identifiers elsewhere with blanks between
// them, reason; '' is a missing one.
(:Proposal {id, kind, state, summary, item, alternatives, start, end, exact, prefix, suffix, passage, sha256, rule, rulesVersion, engine, confidence, basis, verdict?, candidates?, candidateCount?, original?, editedBy?, editedAt?, decidedBy?, decidedAt?, base?, sortConfidence, sortPosition})

// What editors decide. `base` is the annotation of a document, as JSON, without what they accepted, and
// `baseHash` the load hash that it has by itself; `loadHash` is that of what they made of it. An accepted proposal
// has the `baseHash` of the annotation that it was added to.
(:Decision {id, state, count, decidedBy?, decidedAt})
(:Review {id, base, baseHash, loadHash})

// That two entities are one: from then on, the graph has only `into`. `because` are an editor's words, `passage` is the
// id of one that shows it. `rows` is what a document states by its own ids, as JSON, while an entity that it names is
// merged; the document is loaded by it again when that is undone.
// `loadedAt` is the moment since which the graph has the merge, if that is not `madeAt`; `heldBefore` are the spans in
// which it had it earlier, as two moments with a blank between them.
(:Merge {id, from, fromName, into, because?, passage?, madeBy?, madeAt, undoneBy?, undoneAt?, loadedAt?, heldBefore?})
(:Original {id, rows})

// What a load changed about one fact of a document, ids of both included: neither need be there any longer.
// `before` is what it said until then: an item of the annotation format, as JSON.
(:Change {id, action, kind, fact, documentId, version?, at, summary, before?, beforeSummary?, recordedAt?, touches})

// A version of a document that another one replaced, or that was removed: what it stated by its own ids and when that
// was recorded, as JSON in gzip in base64, without its text. The text is that of the document while the document has
// one of this sha256, and a node of its own otherwise, whose key is the sha256.
(:Version {id, documentId, sha256, loadedAt?, supersededAt, rows})
(:Text {id, text})

// A place for the graph of an earlier moment: its nodes have labels of their own, such as Quote__past1, and are no part
// of the graph. `key` is the moment of the last change in it, `generation` is another one each time it is built;
// `touchedAt` and `usedAt` are milliseconds since 1970 by Neo4j's clock.
(:Snapshot {id, state, key?, generation?, touchedAt?, usedAt?})

// One node for the whole graph. Every load locks it, so loads run one after another. While a backup is being
// restored, it says so and has no model. Versions that ended before `versionsSince` are not kept; where it is missing,
// all are.
(:Ledger {id, model?, words?, loadedAt?, versionsSince?, restoring?})

// Passages and what they state
(:Passage)-[:IN]->(:Document)
(:Passage)-[:MENTIONS {id}]->(:Referent)
(:Quote)-[:QUOTED_IN]->(:Passage)
(:Claim)-[:STATED_IN]->(:Passage)
(:Statistic)-[:RENDERED_IN {id, value, low?, high?, bound, modality}]->(:Passage)

// Speakers, subjects and objects
(:Quote)-[:SPOKEN_BY]->(:Person|Agency|Organization)
(:Quote)-[:ABOUT]->(:Referent)
(:Quote)-[:CITES]->(:Statistic)
(:Statistic)-[:ABOUT]->(:Referent)
(:Statistic)-[:MEASURED_AT]->(:Place)
(:Claim)-[:SUBJECT]->(:Referent)
(:Claim)-[:OBJECT]->(:Referent)
(:Claim)-[:ASSERTED_BY]->(:Person|Agency|Organization|Document)

(:Proposal)-[:PROPOSED_FOR]->(:Document)
(:Decision)-[:DECIDES]->(:Proposal)
(:Review)-[:REVIEW_OF]->(:Document)
(:Original)-[:ORIGINAL_OF]->(:Document)

// Supported by the documents whose ids they store
(:Statistic)-[:REPORTED_BY {documents}]->(:Person|Agency|Organization|Document)
(:Statistic)-[:REPORTED_IN]->(:Document)
(:Statistic)-[:DERIVED_FROM {document, operation, position}]->(:Statistic)
(:Document)-[:DESCRIBES {name?, aliases?, description?, kind?, title?, date?, url?, language?, sortName?, sortTitle?, sameAs?}]->(:Referent)

// Links: each exists while a live asserted claim states it, and stores the ids of all claims that do
(:Person)-[:HELD {id, title?, status, from?, to?, sortFrom, sortTitle, claims}]->(:Agency|Organization)
(:Agency)-[:PART_OF {claims}]->(:Agency)
(:Agency)-[:ADMINISTERS {claims}]->(:Program)
(:Person|Agency|Organization)-[:AUTHORED {claims}]->(:Document)
(:Person|Agency|Organization)-[:PUBLISHED {claims}]->(:Document)
(:Document)-[:REVISES {claims}]->(:Document)
(:Document)-[:TAKES_FROM {claims}]->(:Document)
(:Referent)-[:RELATED_TO {predicate, claims}]->(:Referent)
