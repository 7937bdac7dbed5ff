// What is stored: every label, relationship type and property there is. Generation fails where a
// pattern names another. "?" marks what may be absent; dates are ISO 8601 text, which sorts as time does.
// A sort key that orders is never absent: where the value is, it holds U+FFFF, so that nothing comes after it.
// Those of texts are in the order of their code points however Neo4j compares them (src/model/text-key.ts);
// DESCRIBES has them only where they are not the text itself.

(:Person:Referent {id, name, aliases, description?, sortName})
(:Agency:Referent {id, name, aliases, description?, sortName})
(:Organization:Referent {id, name, aliases, description?, sortName})
(:Program:Referent {id, name, aliases, description?, kind, sortName})
(:Place:Referent {id, name, aliases, description?, sortName})

// A document that is only referred to has no file, sha256, text, loadHash and sketch.
(:Document:Referent {id, title, date?, url?, language?, file?, sha256?, text?, loadHash?, sketch?, sortDate, sortTitle})

(:Passage {id, start, end, exact, prefix, suffix})
(:Statistic {id, value, low?, high?, bound, unit, measure, population?, periodFrom?, periodTo?, periodStated?, sortValue, sortLow?, sortHigh?, sortFrom, sortTo, sortMeasure})
(:Quote {id, kind, text, date?, speaker?, sortDate})
(:Claim {id, predicate, value?, title?, status?, modality, validFrom?, validTo?, recordedAt, retractedAt?, sortFrom})

// One for the whole graph: every load locks it, so that loads follow one another.
(:Ledger {id, model, loadedAt?})

// Text and its place
(:Passage)-[:IN]->(:Document)
(:Passage)-[:MENTIONS {id}]->(:Referent)
(:Quote)-[:QUOTED_IN]->(:Passage)
(:Claim)-[:STATED_IN]->(:Passage)
(:Statistic)-[:RENDERED_IN {id, value, low?, high?, bound, modality}]->(:Passage)

// Who says it, and of what
(:Quote)-[:SPOKEN_BY]->(:Person|Agency|Organization)
(:Quote)-[:ABOUT]->(:Referent)
(:Quote)-[:CITES]->(:Statistic)
(:Statistic)-[:ABOUT]->(:Referent)
(:Statistic)-[:MEASURED_AT]->(:Place)
(:Claim)-[:SUBJECT]->(:Referent)
(:Claim)-[:OBJECT]->(:Referent)
(:Claim)-[:ASSERTED_BY]->(:Person|Agency|Organization|Document)

// Supported by the documents whose ids they carry
(:Statistic)-[:REPORTED_BY {documents}]->(:Person|Agency|Organization|Document)
(:Statistic)-[:REPORTED_IN]->(:Document)
(:Document)-[:DESCRIBES {name?, aliases?, description?, kind?, title?, date?, url?, language?, sortName?, sortTitle?}]->(:Referent)

// Derived: there while a live ASSERTED claim states it, carrying the ids of all that do
(:Person)-[:HELD {id, title?, status, from?, to?, sortFrom, sortTitle, claims}]->(:Agency|Organization)
(:Agency)-[:PART_OF {claims}]->(:Agency)
(:Agency)-[:ADMINISTERS {claims}]->(:Program)
(:Person|Agency|Organization)-[:AUTHORED {claims}]->(:Document)
(:Person|Agency|Organization)-[:PUBLISHED {claims}]->(:Document)
(:Document)-[:REVISES {claims}]->(:Document)
(:Referent)-[:RELATED_TO {predicate, claims}]->(:Referent)
