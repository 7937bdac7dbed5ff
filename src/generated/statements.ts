/** A file of cypher/ that holds statements: `load/passages`. */
export type StatementFile = keyof typeof statements;

/** The link types that carry only the claims that state them; load/link writes all of these. */
export const plainLinkTypes = ["PART_OF","ADMINISTERS","AUTHORED","PUBLISHED","REVISES","TAKES_FROM"] as const;

/** One label of every node, by which a constraint finds it by id. */
export const nodeLabels = ["Referent","Passage","Statistic","Quote","Claim","Proposal","Decision","Review","Merge","Original","Change","Version","Text","Snapshot","Ledger"] as const;

/** All labels. */
export const labels = ["Person","Referent","Agency","Organization","Program","Place","Document","Passage","Statistic","Quote","Claim","Proposal","Decision","Review","Merge","Original","Change","Version","Text","Snapshot","Ledger"] as const;

/** The statements of each file, without comments and with every fragment expanded. */
export const statements = {
  "backup/begin-restore": [
    `MERGE (ledger:Ledger {id: 'ledger:graph'})
SET ledger = {id: 'ledger:graph', restoring: true}`,
  ],
  "backup/counts": [
    `MATCH (node)
WHERE NOT node:Snapshot AND none(label IN labels(node) WHERE label CONTAINS '__past')
WITH count(node) AS nodes, sum(COUNT { (node)-->() }) AS links
RETURN nodes - COUNT { (:Ledger) }, links`,
  ],
  "backup/create-links": [
    `UNWIND $given.rows AS row
CALL (row) {
    WITH * WHERE row.fromLabel = 'Referent'
  MATCH (node:Referent {id: row.from})
  RETURN node
UNION ALL
  WITH * WHERE row.fromLabel = 'Passage'
  MATCH (node:Passage {id: row.from})
  RETURN node
UNION ALL
  WITH * WHERE row.fromLabel = 'Statistic'
  MATCH (node:Statistic {id: row.from})
  RETURN node
UNION ALL
  WITH * WHERE row.fromLabel = 'Quote'
  MATCH (node:Quote {id: row.from})
  RETURN node
UNION ALL
  WITH * WHERE row.fromLabel = 'Claim'
  MATCH (node:Claim {id: row.from})
  RETURN node
UNION ALL
  WITH * WHERE row.fromLabel = 'Proposal'
  MATCH (node:Proposal {id: row.from})
  RETURN node
UNION ALL
  WITH * WHERE row.fromLabel = 'Decision'
  MATCH (node:Decision {id: row.from})
  RETURN node
UNION ALL
  WITH * WHERE row.fromLabel = 'Review'
  MATCH (node:Review {id: row.from})
  RETURN node
UNION ALL
  WITH * WHERE row.fromLabel = 'Merge'
  MATCH (node:Merge {id: row.from})
  RETURN node
UNION ALL
  WITH * WHERE row.fromLabel = 'Original'
  MATCH (node:Original {id: row.from})
  RETURN node
UNION ALL
  WITH * WHERE row.fromLabel = 'Change'
  MATCH (node:Change {id: row.from})
  RETURN node
UNION ALL
  WITH * WHERE row.fromLabel = 'Version'
  MATCH (node:Version {id: row.from})
  RETURN node
UNION ALL
  WITH * WHERE row.fromLabel = 'Text'
  MATCH (node:Text {id: row.from})
  RETURN node
UNION ALL
  WITH * WHERE row.fromLabel = 'Snapshot'
  MATCH (node:Snapshot {id: row.from})
  RETURN node
UNION ALL
  WITH * WHERE row.fromLabel = 'Ledger'
  MATCH (node:Ledger {id: row.from})
  RETURN node
}
WITH row, node AS start
CALL (row) {
    WITH * WHERE row.toLabel = 'Referent'
  MATCH (node:Referent {id: row.to})
  RETURN node
UNION ALL
  WITH * WHERE row.toLabel = 'Passage'
  MATCH (node:Passage {id: row.to})
  RETURN node
UNION ALL
  WITH * WHERE row.toLabel = 'Statistic'
  MATCH (node:Statistic {id: row.to})
  RETURN node
UNION ALL
  WITH * WHERE row.toLabel = 'Quote'
  MATCH (node:Quote {id: row.to})
  RETURN node
UNION ALL
  WITH * WHERE row.toLabel = 'Claim'
  MATCH (node:Claim {id: row.to})
  RETURN node
UNION ALL
  WITH * WHERE row.toLabel = 'Proposal'
  MATCH (node:Proposal {id: row.to})
  RETURN node
UNION ALL
  WITH * WHERE row.toLabel = 'Decision'
  MATCH (node:Decision {id: row.to})
  RETURN node
UNION ALL
  WITH * WHERE row.toLabel = 'Review'
  MATCH (node:Review {id: row.to})
  RETURN node
UNION ALL
  WITH * WHERE row.toLabel = 'Merge'
  MATCH (node:Merge {id: row.to})
  RETURN node
UNION ALL
  WITH * WHERE row.toLabel = 'Original'
  MATCH (node:Original {id: row.to})
  RETURN node
UNION ALL
  WITH * WHERE row.toLabel = 'Change'
  MATCH (node:Change {id: row.to})
  RETURN node
UNION ALL
  WITH * WHERE row.toLabel = 'Version'
  MATCH (node:Version {id: row.to})
  RETURN node
UNION ALL
  WITH * WHERE row.toLabel = 'Text'
  MATCH (node:Text {id: row.to})
  RETURN node
UNION ALL
  WITH * WHERE row.toLabel = 'Snapshot'
  MATCH (node:Snapshot {id: row.to})
  RETURN node
UNION ALL
  WITH * WHERE row.toLabel = 'Ledger'
  MATCH (node:Ledger {id: row.to})
  RETURN node
}
CREATE (start)-[link:$(row.type)]->(node)
SET link = row.properties
RETURN count(*)`,
  ],
  "backup/create-nodes": [
    `UNWIND $given.rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
RETURN count(*)`,
  ],
  "backup/delete-links": [
    `MATCH ()-[link]->()
WITH link LIMIT $many
DELETE link
RETURN count(*)`,
  ],
  "backup/delete-nodes": [
    `MATCH (node)
WHERE NOT node:Ledger
WITH node LIMIT $many
DELETE node
RETURN count(*)`,
  ],
  "backup/end-restore": [
    `MATCH (ledger:Ledger {id: 'ledger:graph'})
SET ledger = $ledger`,
  ],
  "backup/ledger": [
    `MATCH (ledger:Ledger {id: 'ledger:graph'})
RETURN properties(ledger)`,
  ],
  "backup/links": [
    `UNWIND $ids AS id
CALL (id) {
    WITH * WHERE $label = 'Referent'
  MATCH (node:Referent {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Passage'
  MATCH (node:Passage {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Statistic'
  MATCH (node:Statistic {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Quote'
  MATCH (node:Quote {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Claim'
  MATCH (node:Claim {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Proposal'
  MATCH (node:Proposal {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Decision'
  MATCH (node:Decision {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Review'
  MATCH (node:Review {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Merge'
  MATCH (node:Merge {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Original'
  MATCH (node:Original {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Change'
  MATCH (node:Change {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Version'
  MATCH (node:Version {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Text'
  MATCH (node:Text {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Snapshot'
  MATCH (node:Snapshot {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Ledger'
  MATCH (node:Ledger {id: id})
  RETURN node
}
MATCH (node)-[link]->(other)
RETURN type(link), node.id, labels(other), other.id, properties(link),
       [key IN keys(link) WHERE valueType(link[key]) CONTAINS 'FLOAT' | key]
ORDER BY node.id, type(link), other.id, link.id, link.document, link.predicate, link.position`,
  ],
  "backup/nodes": [
    `UNWIND $ids AS id
CALL (id) {
    WITH * WHERE $label = 'Referent'
  MATCH (node:Referent {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Passage'
  MATCH (node:Passage {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Statistic'
  MATCH (node:Statistic {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Quote'
  MATCH (node:Quote {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Claim'
  MATCH (node:Claim {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Proposal'
  MATCH (node:Proposal {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Decision'
  MATCH (node:Decision {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Review'
  MATCH (node:Review {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Merge'
  MATCH (node:Merge {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Original'
  MATCH (node:Original {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Change'
  MATCH (node:Change {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Version'
  MATCH (node:Version {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Text'
  MATCH (node:Text {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Snapshot'
  MATCH (node:Snapshot {id: id})
  RETURN node
UNION ALL
  WITH * WHERE $label = 'Ledger'
  MATCH (node:Ledger {id: id})
  RETURN node
}
RETURN labels(node), properties(node), [key IN keys(node) WHERE valueType(node[key]) CONTAINS 'FLOAT' | key]`,
  ],
  "backup/page": [
    `CALL () {
    WITH $label AS label, $after AS after WHERE label = 'Referent'
  MATCH (node:Referent)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, $after AS after WHERE label = 'Passage'
  MATCH (node:Passage)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, $after AS after WHERE label = 'Statistic'
  MATCH (node:Statistic)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, $after AS after WHERE label = 'Quote'
  MATCH (node:Quote)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, $after AS after WHERE label = 'Claim'
  MATCH (node:Claim)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, $after AS after WHERE label = 'Proposal'
  MATCH (node:Proposal)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, $after AS after WHERE label = 'Decision'
  MATCH (node:Decision)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, $after AS after WHERE label = 'Review'
  MATCH (node:Review)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, $after AS after WHERE label = 'Merge'
  MATCH (node:Merge)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, $after AS after WHERE label = 'Original'
  MATCH (node:Original)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, $after AS after WHERE label = 'Change'
  MATCH (node:Change)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, $after AS after WHERE label = 'Version'
  MATCH (node:Version)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, $after AS after WHERE label = 'Text'
  MATCH (node:Text)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, $after AS after WHERE label = 'Snapshot'
  MATCH (node:Snapshot)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, $after AS after WHERE label = 'Ledger'
  MATCH (node:Ledger)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
}
RETURN node.id,
       coalesce(size(node.text), 0) + coalesce(size(node.base), 0) + coalesce(size(node.rows), 0) AS length,
       COUNT { (node)-->() } AS links`,
  ],
  "check/copies": [
    `MATCH (quote:Quote)-[:QUOTED_IN]->(:Passage)-[:IN]->(document)
WHERE coalesce(quote.date, '') <> coalesce(document.date, '')
RETURN quote.id AS id, quote.date AS found
UNION ALL
MATCH (quote:Quote)
OPTIONAL MATCH (quote)-[:SPOKEN_BY]->(speaker)
WITH quote, collect(speaker.id) AS speakers
WHERE speakers <> [id IN [quote.speaker] WHERE id IS NOT NULL]
RETURN quote.id AS id, quote.speaker AS found`,
  ],
  "check/descriptions": [
    `MATCH (entity:Referent)
WHERE NOT entity:Document
WITH entity, COLLECT {
  MATCH (entity)<-[said:DESCRIBES]-(source)
  WITH said, source ORDER BY source.sortDate, source.id
  WITH coalesce(said.name, said.title) AS name, collect(said) AS descriptions,
       collect(source.sortDate + source.id)[0] AS earliest
  ORDER BY size(descriptions) DESC, earliest
  UNWIND descriptions AS said
  RETURN said
} AS descriptions
WITH entity, descriptions, head([said IN descriptions | said.name]) AS name
WHERE coalesce(entity.name, '') <> name
  OR coalesce(entity.description, '') <> coalesce(head([said IN descriptions WHERE said.description IS NOT NULL | said.description]), '')
  OR coalesce(entity.kind, '') <> coalesce(head(COLLECT {
  UNWIND range(0, size(descriptions) - 1) AS at
  WITH descriptions[at].kind AS kind, count(*) AS uses, min(at) AS first
  WHERE kind IS NOT NULL
  RETURN kind ORDER BY uses DESC, first
}), '')
  OR coalesce(entity.sameAs, []) <> coalesce(CASE WHEN all(said IN descriptions WHERE said.sameAs IS NULL) THEN null ELSE COLLECT {
  UNWIND descriptions AS said
  UNWIND said.sameAs AS identifier
  WITH DISTINCT identifier
  RETURN identifier ORDER BY identifier + ''
} END, [])
  OR entity.aliases <> COLLECT {
    UNWIND descriptions AS said
    UNWIND [said.name] + said.aliases AS alias
    WITH DISTINCT alias
    WHERE alias <> name
    RETURN alias ORDER BY alias + ''
  }
RETURN entity.id AS id, entity.name AS found
UNION ALL
MATCH (document:Document)
WHERE document.loadHash IS NULL
WITH document, COLLECT {
  MATCH (document)<-[said:DESCRIBES]-(source)
  WITH said, source ORDER BY source.sortDate, source.id
  WITH coalesce(said.name, said.title) AS name, collect(said) AS descriptions,
       collect(source.sortDate + source.id)[0] AS earliest
  ORDER BY size(descriptions) DESC, earliest
  UNWIND descriptions AS said
  RETURN said
} AS descriptions
WHERE coalesce(document.title, '') <> head([said IN descriptions | said.title])
  OR coalesce(document.date, '') <> coalesce(head([said IN descriptions WHERE said.date IS NOT NULL | said.date]), '')
  OR coalesce(document.url, '') <> coalesce(head([said IN descriptions WHERE said.url IS NOT NULL | said.url]), '')
  OR coalesce(document.language, '') <> coalesce(head([said IN descriptions WHERE said.language IS NOT NULL | said.language]), '')
RETURN document.id AS id, document.title AS found`,
  ],
  "check/figures": [
    `MATCH (statistic:Statistic)
RETURN statistic.id AS id, {value: statistic.value, low: statistic.low, high: statistic.high} AS figures,
       {sortValue: statistic.sortValue, sortLow: statistic.sortLow, sortHigh: statistic.sortHigh} AS keys,
       statistic{.measure, .unit, .population, .periodFrom, .periodTo,
  place: head([(statistic:Statistic)-[:MEASURED_AT]->(place) | place.id])} AS scope,
       {measureKey: statistic.measureKey, quantityKey: statistic.quantityKey} AS quantity
UNION ALL
MATCH (:Statistic)-[rendering:RENDERED_IN]->()
RETURN rendering.id AS id, {value: rendering.value, low: rendering.low, high: rendering.high} AS figures,
       null AS keys, null AS scope, null AS quantity`,
  ],
  "check/kept-texts": [
    `MATCH (text:Text)
WHERE text.id > $after
WITH text ORDER BY text.id LIMIT $many
RETURN text.id, text.text, EXISTS { MATCH (version:Version {sha256: substring(text.id, 5)}) WHERE version.id IS NOT NULL }`,
  ],
  "check/labels": [
    `MATCH (node)
WHERE NOT node:Snapshot AND none(label IN labels(node) WHERE label CONTAINS '__past')
WITH node, $labels[split(node.id, ':')[0]] AS expected
WHERE expected IS NULL
  OR size(labels(node)) <> size(expected)
  OR any(label IN labels(node) WHERE NOT label IN expected)
RETURN coalesce(node.id, elementId(node)) AS id, labels(node) AS found`,
  ],
  "check/merges": [
    `MATCH (merge:Merge)
WHERE merge.undoneAt IS NULL
MATCH (entity:Referent {id: merge.from})
RETURN entity.id AS id, merge.id AS found`,
  ],
  "check/orphans": [
    `MATCH (passage:Passage)
WHERE NOT EXISTS { (passage)<-[:QUOTED_IN|STATED_IN|RENDERED_IN]-() }
  AND NOT EXISTS { (passage)-[:MENTIONS]->() }
RETURN passage.id AS id, 'a passage in which nothing is said' AS found
UNION ALL
MATCH (referent:Referent)
WHERE referent.loadHash IS NULL AND NOT EXISTS { (referent)<-[:DESCRIBES]-() }
RETURN referent.id AS id, 'described by no document' AS found
UNION ALL
MATCH (statistic:Statistic)
WHERE NOT EXISTS { (statistic)-[:REPORTED_IN]->() } OR NOT EXISTS { (statistic)-[:REPORTED_BY]->() }
RETURN statistic.id AS id, 'reported in no document, or by nobody' AS found`,
  ],
  "check/passages": [
    `UNWIND $documents AS id
MATCH (:Document {id: id})<-[:IN]-(passage:Passage)
RETURN id, passage.id, passage.start, passage.end, passage.exact, passage.prefix, passage.suffix`,
  ],
  "check/proposals": [
    `MATCH (proposal:Proposal)
WHERE COUNT { (proposal)-[:PROPOSED_FOR]->(:Document) } <> 1
  OR NOT EXISTS { MATCH (proposal)-[:PROPOSED_FOR]->(document:Document) WHERE document.text IS NOT NULL }
RETURN proposal.id AS id, 'a proposal of no document, of several, or of one without its text' AS found`,
  ],
  "check/required": [
    `MATCH (node:Referent)
WHERE NOT node:Document AND (node.name IS NULL OR node.aliases IS NULL)
  OR node:Document AND node.title IS NULL
  OR node:Program AND node.kind IS NULL
RETURN node.id AS id, 'without name, aliases, title or kind' AS found
UNION ALL
MATCH (document:Document)
WHERE document.loadHash IS NOT NULL
  AND (document.text IS NULL OR document.sha256 IS NULL OR document.file IS NULL OR document.language IS NULL)
RETURN document.id AS id, 'loaded without text, sha256, file or language' AS found
UNION ALL
MATCH (claim:Claim)
WHERE claim.predicate IS NULL OR claim.modality IS NULL OR claim.recordedAt IS NULL
  OR COUNT { (claim)-[:SUBJECT]->(:Referent) } <> 1
  OR COUNT { (claim)-[:ASSERTED_BY]->(:Referent) } <> 1
  OR COUNT { (claim)-[:OBJECT]->(:Referent) } + CASE WHEN claim.value IS NULL THEN 0 ELSE 1 END <> 1
RETURN claim.id AS id, 'without predicate, modality, recordedAt, subject, asserter, or one object or value' AS found
UNION ALL
MATCH (quote:Quote)
WHERE quote.kind IS NULL OR quote.text IS NULL
RETURN quote.id AS id, 'without kind or text' AS found
UNION ALL
MATCH (statistic:Statistic)
WHERE statistic.bound IS NULL OR statistic.unit IS NULL OR statistic.measure IS NULL
RETURN statistic.id AS id, 'without bound, unit or measure' AS found`,
  ],
  "check/sort-keys": [
    `MATCH (document:Document)
WHERE coalesce(document.sortDate, '') <> coalesce(document.date, '\\uFFFF')
RETURN document.id AS id, document.sortDate AS found
UNION ALL
MATCH (quote:Quote)
WHERE coalesce(quote.sortDate, '') <> coalesce(quote.date, '\\uFFFF')
RETURN quote.id AS id, quote.sortDate AS found
UNION ALL
MATCH (claim:Claim)
WHERE coalesce(claim.sortFrom, '') <> coalesce(claim.validFrom, '\\uFFFF')
RETURN claim.id AS id, claim.sortFrom AS found
UNION ALL
MATCH (quote:Quote)-[:QUOTED_IN]->(passage)
WHERE coalesce(quote.sortStart, '') <> right('000000000' + toString(passage.start), 10)
RETURN quote.id AS id, quote.sortStart AS found
UNION ALL
MATCH (claim:Claim)-[:STATED_IN]->(passage)
WHERE coalesce(claim.sortStart, '') <> right('000000000' + toString(passage.start), 10)
RETURN claim.id AS id, claim.sortStart AS found
UNION ALL
MATCH (statistic:Statistic)
WHERE coalesce(statistic.sortFrom, '') <> coalesce(statistic.periodFrom, '\\uFFFF')
  OR coalesce(statistic.sortTo, '') <> coalesce(statistic.periodTo, '\\uFFFF')
RETURN statistic.id AS id, statistic.sortFrom AS found
UNION ALL
MATCH (:Referent)-[position:HELD]->()
WHERE coalesce(position.sortFrom, '') <> coalesce(position.from, '\\uFFFF')
RETURN position.id AS id, position.sortFrom AS found`,
  ],
  "check/statements": [
    `MATCH (claim:Claim)
RETURN claim.id AS id, claim{.predicate, .value, .title,
  subject: head([(claim:Claim)-[:SUBJECT]->(subject) | subject.id]),
  object: head([(claim:Claim)-[:OBJECT]->(object) | object.id])} AS statement, claim.statementKey AS key`,
  ],
  "check/texts": [
    `UNWIND $documents AS id
MATCH (document:Document {id: id})
WHERE document.text IS NOT NULL
RETURN document.id, document.text, document.sha256`,
  ],
  "check/unlinked-claims": [
    `MATCH (claim:Claim)-[:SUBJECT]->(subject)
WHERE claim.modality = 'ASSERTED' AND claim.retractedAt IS NULL
MATCH (claim)-[:OBJECT]->(object)
WITH claim, COUNT {
  MATCH (subject)-[link:HELD|PART_OF|ADMINISTERS|AUTHORED|PUBLISHED|REVISES|TAKES_FROM|RELATED_TO]->(object)
  WHERE coalesce(link.predicate, type(link)) = claim.predicate AND claim.id IN link.claims
} AS links
WHERE links <> 1
RETURN claim.id AS id, toString(links) + ' links' AS found`,
  ],
  "check/unstated-links": [
    `MATCH (subject:Referent)-[link:HELD|PART_OF|ADMINISTERS|AUTHORED|PUBLISHED|REVISES|TAKES_FROM|RELATED_TO]->(object)
WHERE coalesce(link.claims, []) = [] OR EXISTS {
  UNWIND link.claims AS id
  WITH id
  WHERE NOT EXISTS {
    MATCH (subject)<-[:SUBJECT]-(claim:Claim {id: id})-[:OBJECT]->(object)
    WHERE claim.modality = 'ASSERTED' AND claim.retractedAt IS NULL
      AND claim.predicate = coalesce(link.predicate, type(link))
      AND (type(link) <> 'HELD' OR (
        claim.status = link.status
        AND coalesce(claim.title, '') = coalesce(link.title, '')
        AND coalesce(claim.validFrom, '') = coalesce(link.from, '')
        AND coalesce(claim.validTo, '') = coalesce(link.to, '')))
  }
}
RETURN subject.id + ' ' + type(link) + ' ' + object.id AS id, link.claims AS found`,
  ],
  "check/unsupported-derivations": [
    `MATCH (statistic:Statistic)-[part:DERIVED_FROM]->(operand)
WITH statistic, part, operand ORDER BY part.position
WITH statistic, part.document AS document, collect(part) AS parts, collect(operand) AS operands
WHERE any(each IN operands + statistic WHERE NOT EXISTS { (each)-[:REPORTED_IN]->(:Document {id: document}) })
  OR statistic IN operands
  OR [part IN parts | part.position] <> range(0, size(parts) - 1)
  OR any(part IN parts WHERE part.operation <> parts[0].operation)
  OR size(parts) < 2 OR size(parts) > 2 AND parts[0].operation <> 'SUM'
RETURN statistic.id AS id, 'derived in ' + document + ' from ' + reduce(all = '', each IN operands | all + ' ' + each.id) AS found`,
  ],
  "check/unsupported-reports": [
    `MATCH (statistic:Statistic)-[report:REPORTED_BY]->(source)
WHERE report.documents = [] OR EXISTS {
  UNWIND report.documents AS id
  WITH id
  WHERE NOT EXISTS { (statistic)-[:REPORTED_IN]->(:Document {id: id}) }
}
RETURN statistic.id AS id, source.id + ' by ' + reduce(all = '', id IN report.documents | all + ' ' + id) AS found
UNION ALL
MATCH (statistic:Statistic)-[:RENDERED_IN]->(:Passage)-[:IN]->(document)
WITH DISTINCT statistic, document
WHERE NOT EXISTS { (statistic)-[:REPORTED_IN]->(document) }
RETURN statistic.id AS id, 'rendered but not reported in ' + document.id AS found
UNION ALL
MATCH (statistic:Statistic)-[:REPORTED_IN]->(document)
WHERE NOT EXISTS { (statistic)-[:RENDERED_IN]->(:Passage)-[:IN]->(document) }
RETURN statistic.id AS id, 'reported but not rendered in ' + document.id AS found`,
  ],
  "check/version-spans": [
    `MATCH (version:Version)
WITH version ORDER BY version.documentId, version.supersededAt
WITH version.documentId AS documentId, collect([coalesce(version.loadedAt, ''), version.supersededAt, version.id]) AS ended
OPTIONAL MATCH (document:Document {id: documentId})
WHERE document.loadHash IS NOT NULL
WITH ended + CASE WHEN document IS NULL THEN [] ELSE [[coalesce(document.loadedAt, ''), '\\uFFFF', document.id]] END AS spans
UNWIND range(0, size(spans) - 1) AS at
WITH spans[at] AS span, CASE WHEN at = 0 THEN '' ELSE spans[at - 1][1] END AS before
WHERE span[0] >= span[1] OR span[0] < before
RETURN span[2] AS id, span[0] + ' to ' + span[1] + ', and one before until ' + before AS found`,
  ],
  "check/versions": [
    `MATCH (version:Version)
WHERE version.id > $after
WITH version ORDER BY version.id LIMIT $many
RETURN version.id, version.documentId, version.sha256, version.rows,
       EXISTS { (:Text {id: 'text:' + version.sha256}) }
       OR EXISTS { MATCH (document:Document {id: version.documentId}) WHERE document.sha256 = version.sha256 AND document.text IS NOT NULL }`,
  ],
  "check/without-passage": [
    `MATCH (claim:Claim)
WHERE COUNT { (claim)-[:STATED_IN]->(:Passage) } <> 1
RETURN claim.id AS id, 'a claim' AS found
UNION ALL
MATCH (quote:Quote)
WHERE COUNT { (quote)-[:QUOTED_IN]->(:Passage) } <> 1
RETURN quote.id AS id, 'a quote' AS found
UNION ALL
MATCH (statistic:Statistic)
WHERE NOT EXISTS { (statistic)-[:RENDERED_IN]->(:Passage) }
RETURN statistic.id AS id, 'a statistic' AS found
UNION ALL
MATCH (from)-[mention:MENTIONS]->()
WHERE NOT from:Passage AND none(label IN labels(from) WHERE label CONTAINS '__past')
RETURN mention.id AS id, 'a mention' AS found
UNION ALL
MATCH (referent:Referent)
WHERE referent.loadHash IS NULL
  AND NOT EXISTS { (referent)-[fact]-() WHERE type(fact) <> 'DESCRIBES' }
RETURN referent.id AS id, 'named in no passage' AS found`,
  ],
  "check/without-text": [
    `MATCH (passage:Passage)
WHERE COUNT { (passage)-[:IN]->(:Document) } <> 1
  OR NOT EXISTS { MATCH (passage)-[:IN]->(document:Document) WHERE document.text IS NOT NULL }
RETURN passage.id AS id, 'a passage in no document, in several, or in one without its text' AS found`,
  ],
  "citation/corrections": [
    `UNWIND $facts AS id
MATCH (change:Change {fact: id})
WHERE change.at IS NOT NULL AND change.id IS NOT NULL AND change.before IS NOT NULL
  AND change.kind <> 'DOCUMENT'
WITH change ORDER BY change.at DESC, change.id DESC LIMIT $first
RETURN change{.fact, .at, .action, .summary, .documentId, said: change.beforeSummary}`,
  ],
  "citation/facts": [
    `UNWIND $passages AS id
MATCH (passage:Passage {id: id})-[:IN]->(document:Document)
CALL (passage, document) {
  MATCH (passage)<-[:STATED_IN]-(claim:Claim)
  MATCH (claim)-[:SUBJECT]->(subject)
  MATCH (claim)-[:ASSERTED_BY]->(source)
  OPTIONAL MATCH (claim)-[:OBJECT]->(object)
  RETURN {claim: claim{
  .id, passage: passage.id, subject: subject.id, .predicate, object: object.id, .value, .title,
  .status, .modality, assertedBy: source.id, .validFrom, .validTo, .retractedAt, .recordedAt
}} AS fact,
    [subject, source, object] AS named
  UNION ALL
  MATCH (passage)<-[:QUOTED_IN]-(quote:Quote)
  RETURN {quote: quote{
  .id, passage: passage.id, .kind, .text,
  speaker: head([(quote)-[:SPOKEN_BY]->(speaker) | speaker.id]),
  about: COLLECT { MATCH (quote)-[:ABOUT]->(about) RETURN about.id ORDER BY about.id },
  cites: COLLECT { MATCH (quote)-[:CITES]->(cited) RETURN cited.id ORDER BY cited.id }
}} AS fact,
    COLLECT { MATCH (quote)-[:SPOKEN_BY|ABOUT]->(referent) RETURN referent } AS named
  UNION ALL
  MATCH (passage)<-[rendering:RENDERED_IN]-(statistic:Statistic)
  RETURN {rendering: rendering{
  .id, statistic: statistic.id, passage: passage.id, .value, .low, .high, .bound, .modality
},
      statistic: statistic{
  .id, .value, .low, .high, .bound, .unit, .measure, .population,
  .periodFrom, .periodTo, .periodStated,
  place: head([(statistic)-[:MEASURED_AT]->(place) | place.id]),
  about: COLLECT { MATCH (statistic)-[:ABOUT]->(about) RETURN about.id ORDER BY about.id },
  reportedBy: COLLECT {
    MATCH (statistic)-[report:REPORTED_BY]->(source)
    WHERE document.id IN report.documents
    RETURN source.id ORDER BY source.id
  }
}} AS fact,
    COLLECT { MATCH (statistic)-[:REPORTED_BY|ABOUT|MEASURED_AT]->(referent) RETURN referent } AS named
}
RETURN id, fact,
  [referent IN named WHERE referent IS NOT NULL | [referent.id, coalesce(referent.name, referent.title)]]`,
  ],
  "citation/passages": [
    `CALL () {
  MATCH (passage:Passage {id: $id}) RETURN passage
  UNION
  MATCH (:Quote {id: $id})-[:QUOTED_IN]->(passage) RETURN passage
  UNION
  MATCH (:Claim {id: $id})-[:STATED_IN]->(passage) RETURN passage
  UNION
  MATCH (:Statistic {id: $id})-[:RENDERED_IN]->(passage) RETURN passage
}
MATCH (passage)-[:IN]->(document:Document)
WITH passage, document ORDER BY passage.id LIMIT $first
RETURN passage{.id, .start, .end, .exact, .prefix, .suffix},
  document{.id, .title, .date, .url, .language, .file, .sha256},
  COLLECT { MATCH (document)<-[:AUTHORED]-(author) RETURN [author.id, author.name] ORDER BY author.id },
  head(COLLECT {
    MATCH (document)<-[link:PUBLISHED]-(publisher)
    RETURN [publisher.id, publisher.name] ORDER BY size(link.claims) DESC, publisher.id
  })
ORDER BY passage.id`,
  ],
  "constraints": [
    `CREATE CONSTRAINT referent_id IF NOT EXISTS FOR (n:Referent) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT agency_id IF NOT EXISTS FOR (n:Agency) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT program_id IF NOT EXISTS FOR (n:Program) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT statistic_id IF NOT EXISTS FOR (n:Statistic) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT quote_id IF NOT EXISTS FOR (n:Quote) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (n:Proposal) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT review_id IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT merge_id IF NOT EXISTS FOR (n:Merge) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT original_id IF NOT EXISTS FOR (n:Original) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT version_id IF NOT EXISTS FOR (n:Version) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT text_id IF NOT EXISTS FOR (n:Text) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT snapshot_id IF NOT EXISTS FOR (n:Snapshot) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT ledger_id IF NOT EXISTS FOR (n:Ledger) REQUIRE n.id IS UNIQUE`,
    `CREATE INDEX person_by_sort_name IF NOT EXISTS FOR (n:Person) ON (n.sortName, n.id)`,
    `CREATE INDEX agency_by_sort_name IF NOT EXISTS FOR (n:Agency) ON (n.sortName, n.id)`,
    `CREATE INDEX organization_by_sort_name IF NOT EXISTS FOR (n:Organization) ON (n.sortName, n.id)`,
    `CREATE INDEX program_by_sort_name IF NOT EXISTS FOR (n:Program) ON (n.sortName, n.id)`,
    `CREATE INDEX place_by_sort_name IF NOT EXISTS FOR (n:Place) ON (n.sortName, n.id)`,
    `CREATE INDEX document_by_sort_title IF NOT EXISTS FOR (n:Document) ON (n.sortTitle, n.id)`,
    `CREATE INDEX document_by_date IF NOT EXISTS FOR (n:Document) ON (n.sortDate, n.id)`,
    `CREATE INDEX quote_by_date IF NOT EXISTS FOR (n:Quote) ON (n.sortDate, n.id)`,
    `CREATE INDEX quote_by_speaker_and_date IF NOT EXISTS FOR (n:Quote) ON (n.speaker, n.sortDate, n.id)`,
    `CREATE INDEX statistic_by_value IF NOT EXISTS FOR (n:Statistic) ON (n.sortValue, n.id)`,
    `CREATE INDEX statistic_by_from IF NOT EXISTS FOR (n:Statistic) ON (n.sortFrom, n.id)`,
    `CREATE INDEX statistic_by_to IF NOT EXISTS FOR (n:Statistic) ON (n.sortTo, n.id)`,
    `CREATE INDEX statistic_by_sort_measure IF NOT EXISTS FOR (n:Statistic) ON (n.sortMeasure, n.id)`,
    `CREATE INDEX quote_by_start IF NOT EXISTS FOR (n:Quote) ON (n.sortStart, n.id)`,
    `CREATE INDEX claim_by_start IF NOT EXISTS FOR (n:Claim) ON (n.sortStart, n.id)`,
    `CREATE INDEX claim_by_from IF NOT EXISTS FOR (n:Claim) ON (n.sortFrom, n.id)`,
    `CREATE INDEX claim_by_recorded IF NOT EXISTS FOR (n:Claim) ON (n.recordedAt, n.id)`,
    `CREATE INDEX claim_by_statement IF NOT EXISTS FOR (n:Claim) ON (n.statementKey, n.id)`,
    `CREATE INDEX claim_by_modality IF NOT EXISTS FOR (n:Claim) ON (n.modality, n.id)`,
    `CREATE INDEX proposal_by_confidence IF NOT EXISTS FOR (n:Proposal) ON (n.sortConfidence, n.id)`,
    `CREATE INDEX proposal_by_position IF NOT EXISTS FOR (n:Proposal) ON (n.sortPosition, n.id)`,
    `CREATE INDEX decision_by_decided_at IF NOT EXISTS FOR (n:Decision) ON (n.decidedAt, n.id)`,
    `CREATE INDEX merge_by_made_at IF NOT EXISTS FOR (n:Merge) ON (n.madeAt, n.id)`,
    `CREATE INDEX merge_by_into IF NOT EXISTS FOR (n:Merge) ON (n.into, n.madeAt, n.id)`,
    `CREATE INDEX change_by_at IF NOT EXISTS FOR (n:Change) ON (n.at, n.id)`,
    `CREATE INDEX change_by_fact IF NOT EXISTS FOR (n:Change) ON (n.fact, n.at, n.id)`,
    `CREATE INDEX change_by_document IF NOT EXISTS FOR (n:Change) ON (n.documentId, n.at, n.id)`,
    `CREATE INDEX version_by_document IF NOT EXISTS FOR (n:Version) ON (n.documentId, n.supersededAt, n.id)`,
    `CREATE INDEX version_by_superseded_at IF NOT EXISTS FOR (n:Version) ON (n.supersededAt, n.id)`,
    `CREATE INDEX version_by_text IF NOT EXISTS FOR (n:Version) ON (n.sha256, n.id)`,
    `CREATE INDEX statistic_by_quantity IF NOT EXISTS FOR (n:Statistic) ON (n.measureKey, n.quantityKey, n.sortValue, n.id)`,
    `CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Person|Agency|Organization|Program|Place|Document|Quote|Passage) ON EACH [n.words]
  OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  ],
  "export/changed-at": [
    `UNWIND $documents AS id
MATCH (document:Document {id: id})
CALL (document) {
  RETURN document AS node
  UNION
  MATCH (document)-[:DESCRIBES]->(node) RETURN node
  UNION
  MATCH (document)<-[:REPORTED_IN]-(node) RETURN node
}
RETURN id, node{
  .id, .createdAt,
  updates: coalesce(node.updates, CASE WHEN node.updatedAt IS NULL THEN [] ELSE [node.updatedAt] END)
}
ORDER BY id, node.id`,
  ],
  "export/chosen-documents": [
    `UNWIND $documents AS id
MATCH (document:Document {id: id})
WHERE document.loadHash IS NOT NULL
RETURN
  document.id,
  coalesce(size(document.text), 0) + $aProposal * COUNT { (document)<-[:PROPOSED_FOR]-() }
ORDER BY document.id`,
  ],
  "export/claims": [
    `UNWIND $documents AS id
MATCH (:Document {id: id})<-[:IN]-(passage:Passage)<-[:STATED_IN]-(claim:Claim)
MATCH (claim)-[:SUBJECT]->(subject)
MATCH (claim)-[:ASSERTED_BY]->(source)
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
RETURN id, claim{
  .id, passage: passage.id, subject: subject.id, .predicate, object: object.id, .value, .title,
  .status, .modality, assertedBy: source.id, .validFrom, .validTo, .retractedAt, .recordedAt
}
ORDER BY id, claim.id`,
  ],
  "export/decisions": [
    `MATCH (decision:Decision)
WHERE decision.id > $after
RETURN decision{
  .id, .state, .count, .decidedBy, .decidedAt,
  proposals: COLLECT { MATCH (decision)-[:DECIDES]->(proposal:Proposal) RETURN proposal.id ORDER BY proposal.id }
} AS row
ORDER BY decision.id
LIMIT $first`,
  ],
  "export/derivations": [
    `UNWIND $documents AS id
MATCH (:Document {id: id})<-[:REPORTED_IN]-(statistic:Statistic)-[part:DERIVED_FROM {document: id}]->(operand)
WITH id, statistic, part, operand ORDER BY part.position
WITH id, statistic, part.operation AS operation, collect(operand.id) AS of
RETURN id, {statistic: statistic.id, operation: operation, of: of}
ORDER BY id, statistic.id`,
  ],
  "export/descriptions": [
    `UNWIND $documents AS id
MATCH (:Document {id: id})-[said:DESCRIBES]->(referent)
RETURN id, said{referent: referent.id, .name, .aliases, .description, .kind, .title, .date, .url, .language, .sameAs}
ORDER BY id, referent.id`,
  ],
  "export/documents-at": [
    `CALL () {
  MATCH (document:Document)
  WHERE document.id > $after AND ($only IS NULL OR document.id IN $only)
    AND document.loadHash IS NOT NULL AND coalesce(document.loadedAt, '') <= $moment
  RETURN document.id AS id, null AS version, coalesce(size(document.text), 0) AS length
  ORDER BY id LIMIT $first
  UNION ALL
  MATCH (version:Version)
  WHERE version.documentId > $after AND ($only IS NULL OR version.documentId IN $only)
    AND version.supersededAt > $moment AND version.id IS NOT NULL AND coalesce(version.loadedAt, '') <= $moment
  WITH version ORDER BY version.documentId LIMIT $first
  OPTIONAL MATCH (text:Text {id: 'text:' + version.sha256})
  RETURN version.documentId AS id, version.id AS version, coalesce(size(text.text), 0) AS length
}
RETURN id, length, version
ORDER BY id LIMIT $first`,
  ],
  "export/documents-of-entity": [
    `MATCH (entity:Referent {id: $entity})
CALL (entity) {
  MATCH (entity)<-[:SUBJECT|OBJECT|ASSERTED_BY]-(:Claim)-[:STATED_IN]->(passage) RETURN passage
  UNION
  MATCH (entity)<-[:SPOKEN_BY|ABOUT]-(:Quote)-[:QUOTED_IN]->(passage) RETURN passage
  UNION
  MATCH (entity)<-[:REPORTED_BY|ABOUT|MEASURED_AT]-(:Statistic)-[:RENDERED_IN]->(passage) RETURN passage
}
MATCH (passage)-[:IN]->(document:Document)
RETURN DISTINCT document.id
ORDER BY document.id`,
  ],
  "export/documents-of-facts": [
    `UNWIND $facts AS id
CALL (id) {
  MATCH (:Claim {id: id})-[:STATED_IN]->(passage) RETURN passage
  UNION
  MATCH (:Quote {id: id})-[:QUOTED_IN]->(passage) RETURN passage
  UNION
  MATCH (:Statistic {id: id})-[:RENDERED_IN]->(passage) RETURN passage
}
MATCH (passage)-[:IN]->(document:Document)
RETURN DISTINCT document.id
ORDER BY document.id`,
  ],
  "export/documents-of-words": [
    `CALL db.index.fulltext.queryNodes('words', $lucene) YIELD node AS hit
WHERE hit:Passage OR hit:Quote
CALL (hit) {
  WITH hit WHERE hit:Passage
  RETURN hit AS passage
  UNION
  MATCH (hit)-[:QUOTED_IN]->(passage)
  RETURN passage
}
MATCH (passage)-[:IN]->(document:Document)
RETURN DISTINCT document.id
ORDER BY document.id`,
  ],
  "export/documents": [
    `MATCH (document:Document)
WHERE document.id > $after AND document.loadHash IS NOT NULL
RETURN
  document.id,
  coalesce(size(document.text), 0) + $aProposal * COUNT { (document)<-[:PROPOSED_FOR]-() }
ORDER BY document.id
LIMIT $first`,
  ],
  "export/hold": [
    `MERGE (ledger:Ledger {id: 'ledger:graph'})
SET ledger.id = ledger.id`,
  ],
  "export/mentions": [
    `UNWIND $documents AS id
MATCH (:Document {id: id})<-[:IN]-(passage:Passage)-[mention:MENTIONS]->(referent)
RETURN id, mention{.id, passage: passage.id, referent: referent.id}
ORDER BY id, mention.id`,
  ],
  "export/merges-at": [
    `MATCH (merge:Merge)
WHERE (coalesce(merge.loadedAt, merge.madeAt) <= $moment AND (merge.undoneAt IS NULL OR merge.undoneAt > $moment)
  OR any(span IN merge.heldBefore WHERE split(span, ' ')[0] <= $moment AND $moment < split(span, ' ')[1]))
RETURN merge{.id, .from, .fromName, .into, .because, .passage, .madeBy, .madeAt}
ORDER BY merge.madeAt, merge.id`,
  ],
  "export/merges": [
    `MATCH (merge:Merge)
WHERE merge.undoneAt IS NULL
RETURN merge{.id, .from, .fromName, .into, .because, .passage, .madeBy, .madeAt}
ORDER BY merge.madeAt, merge.id`,
  ],
  "export/originals": [
    `UNWIND $documents AS id
MATCH (:Document {id: id})<-[:ORIGINAL_OF]-(original:Original)
RETURN id, original.rows`,
  ],
  "export/passages": [
    `UNWIND $documents AS id
MATCH (:Document {id: id})<-[:IN]-(passage:Passage)
RETURN id, passage{.id, .start, .end, .exact, .prefix, .suffix}
ORDER BY id, passage.id`,
  ],
  "export/proposals": [
    `UNWIND $documents AS id
MATCH (:Document {id: id})<-[:PROPOSED_FOR]-(proposal:Proposal)
RETURN id, proposal{
  .id, .kind, .state, .summary, .item, .alternatives, .start, .end, .exact, .prefix, .suffix, .passage,
  .sha256, .rule, .rulesVersion, .engine, .confidence, .basis, .verdict, .candidates, .candidateCount, .original, .editedBy, .editedAt, .decidedBy, .decidedAt, .base
} AS row
ORDER BY id, proposal.sortPosition, proposal.id`,
  ],
  "export/quotes": [
    `UNWIND $documents AS id
MATCH (:Document {id: id})<-[:IN]-(passage:Passage)<-[:QUOTED_IN]-(quote:Quote)
RETURN id, quote{
  .id, passage: passage.id, .kind, .text,
  speaker: head([(quote)-[:SPOKEN_BY]->(speaker) | speaker.id]),
  about: COLLECT { MATCH (quote)-[:ABOUT]->(about) RETURN about.id ORDER BY about.id },
  cites: COLLECT { MATCH (quote)-[:CITES]->(cited) RETURN cited.id ORDER BY cited.id }
}
ORDER BY id, quote.id`,
  ],
  "export/renderings": [
    `UNWIND $documents AS id
MATCH (:Document {id: id})<-[:IN]-(passage:Passage)<-[rendering:RENDERED_IN]-(statistic)
RETURN id, rendering{
  .id, statistic: statistic.id, passage: passage.id, .value, .low, .high, .bound, .modality
}
ORDER BY id, rendering.id`,
  ],
  "export/reviews": [
    `UNWIND $documents AS id
MATCH (document:Document {id: id})<-[:REVIEW_OF]-(review:Review)
WHERE review.loadHash = document.loadHash
RETURN id, review{.base, .baseHash}`,
  ],
  "export/rows-of-documents": [
    `UNWIND $documents AS id
MATCH (document:Document {id: id})
RETURN id, document{.id, .title, .date, .url, .language, .file, .sha256, .text, version: document.loadHash, .loadedAt}`,
  ],
  "export/statistics": [
    `UNWIND $documents AS id
MATCH (:Document {id: id})<-[:REPORTED_IN]-(statistic:Statistic)
RETURN id, statistic{
  .id, .value, .low, .high, .bound, .unit, .measure, .population,
  .periodFrom, .periodTo, .periodStated,
  place: head([(statistic)-[:MEASURED_AT]->(place) | place.id]),
  about: COLLECT { MATCH (statistic)-[:ABOUT]->(about) RETURN about.id ORDER BY about.id },
  reportedBy: COLLECT {
    MATCH (statistic)-[report:REPORTED_BY]->(source)
    WHERE id IN report.documents
    RETURN source.id ORDER BY source.id
  }
}
ORDER BY id, statistic.id`,
  ],
  "export/times": [
    `UNWIND $documents AS id
MATCH (:Document {id: id})<-[:IN]-(:Passage)<-[:QUOTED_IN|STATED_IN]-(fact)
RETURN id, fact{.id, recordedAt: coalesce(fact.recordedAt, fact.createdAt), .updatedAt}
ORDER BY id, fact.id`,
  ],
  "export/titles": [
    `UNWIND $documents AS id
MATCH (document:Document {id: id})
RETURN id, document.title`,
  ],
  "export/versions-since": [
    `MATCH (ledger:Ledger {id: 'ledger:graph'})
RETURN ledger.versionsSince`,
  ],
  "export/versions": [
    `UNWIND $versions AS id
MATCH (version:Version {id: id})
OPTIONAL MATCH (text:Text {id: 'text:' + version.sha256})
OPTIONAL MATCH (document:Document {id: version.documentId})
WHERE document.sha256 = version.sha256
RETURN version{.documentId, .sha256, .loadedAt, .rows, text: coalesce(text.text, document.text)}`,
  ],
  "feed/changes": [
    `MATCH (change:Change)
WHERE change.id > $after
RETURN change{.id, .action, .kind, .fact, .documentId, .version, .at, .summary, .beforeSummary, .touches}
ORDER BY change.id
LIMIT $many`,
  ],
  "feed/latest": [
    `MATCH (change:Change)
WHERE change.id > ''
RETURN change.id
ORDER BY change.id DESC
LIMIT 1`,
  ],
  "feed/moment": [
    `MATCH (ledger:Ledger {id: 'ledger:graph'})
RETURN ledger.loadedAt`,
  ],
  "identify/named": [
    `UNWIND $keys AS key
CALL (key) {
  MATCH (entity:Referent {id: key.id})
  WHERE NOT entity:Document
  RETURN entity, 'ID' AS how
  UNION
  CALL db.index.fulltext.queryNodes('words', key.lucene, {limit: 1000}) YIELD node AS entity
  WHERE entity:Referent AND NOT entity:Document
    AND any(name IN entity.words WHERE name IN key.words
      OR key.isSurname AND any(surname IN key.words WHERE name ENDS WITH ' ' + surname))
  RETURN entity, 'NAME' AS how
}
RETURN key.id, key.name, how, entity.id, entity.name, entity.aliases, entity.description, coalesce(entity.sameAs, [])`,
  ],
  "index-population": [
    `SHOW INDEXES YIELD name, state, populationPercent, failureMessage
WHERE state <> 'ONLINE'
RETURN name, state, populationPercent, failureMessage
ORDER BY name`,
  ],
  "ledger-model": [
    `MATCH (ledger:Ledger {id: 'ledger:graph'})
RETURN ledger.model, ledger.words, ledger.restoring`,
  ],
  "ledger": [
    `MERGE (ledger:Ledger {id: 'ledger:graph'})
SET ledger.words = $words,
    ledger.model = CASE WHEN ledger.model > $model THEN ledger.model ELSE $model END
RETURN ledger.model`,
  ],
  "load/adopt-decisions": [
    `UNWIND $rows AS row
MERGE (decision:Decision {id: row.id})
ON CREATE SET
  decision.state = row.state,
  decision.count = toInteger(row.count),
  decision.decidedBy = row.decidedBy,
  decision.decidedAt = row.decidedAt
WITH decision, row
UNWIND row.proposals AS id
MATCH (proposal:Proposal {id: id})
MERGE (decision)-[:DECIDES]->(proposal)`,
  ],
  "load/adopt-proposals": [
    `MATCH (document:Document {id: $document})
UNWIND $rows AS row
MERGE (proposal:Proposal {id: row.id})
SET proposal = row
MERGE (proposal)-[:PROPOSED_FOR]->(document)`,
  ],
  "load/brought": [
    `UNWIND $given.documents AS id
MATCH (document:Document {id: id})
RETURN document.title,
       COUNT { (document)<-[:IN]-(:Passage) },
       COUNT { MATCH (document)<-[:IN]-(:Passage)<-[:RENDERED_IN]-(statistic:Statistic) RETURN DISTINCT statistic },
       COUNT { (document)<-[:IN]-(:Passage)<-[:QUOTED_IN]-(:Quote) },
       COUNT { (document)<-[:IN]-(:Passage)<-[:STATED_IN]-(:Claim) }`,
  ],
  "load/changes-since": [
    `MATCH (change:Change {documentId: $document})
USING INDEX SEEK change:Change(documentId, at, id)
WHERE change.at IS NOT NULL AND change.id IS NOT NULL
WITH change ORDER BY change.at DESC, change.id DESC
WITH collect(change) AS changes
WITH changes, coalesce(head([change IN changes WHERE change.version = $version | change.at]), '') AS since
UNWIND [change IN changes WHERE change.at > since][..$most] AS change
RETURN change.at, change.action, change.summary`,
  ],
  "load/changes": [
    `UNWIND $given.rows AS row
CREATE (:Change {
  id: row.id, action: row.action, kind: row.kind, fact: row.fact, documentId: row.documentId, version: row.version, at: row.at,
  summary: row.summary, before: row.before, beforeSummary: row.beforeSummary, recordedAt: row.recordedAt,
  touches: row.touches
})`,
  ],
  "load/claims": [
    `UNWIND $given.rows AS row
MATCH (passage:Passage {id: row.passage})
MATCH (subject:Referent {id: row.subject})
MATCH (source:Referent {id: row.assertedBy})
CREATE (claim:Claim {
  id: row.id, predicate: row.predicate, value: row.value, title: row.title, status: row.status,
  modality: row.modality, validFrom: row.validFrom, validTo: row.validTo,
  recordedAt: row.recordedAt, updatedAt: row.updatedAt, retractedAt: row.retractedAt, sortFrom: coalesce(row.validFrom, '\\uFFFF'),
  sortStart: right('000000000' + toString(passage.start), 10), statementKey: row.statementKey
})-[:STATED_IN]->(passage),
(claim)-[:SUBJECT]->(subject),
(claim)-[:ASSERTED_BY]->(source)
WITH claim, row
CALL (claim, row) {
  MATCH (object:Referent {id: row.object})
  CREATE (claim)-[:OBJECT]->(object)
}`,
  ],
  "load/derivations": [
    `UNWIND $given.rows AS row
MATCH (statistic:Statistic {id: row.statistic})
UNWIND range(0, size(row.of) - 1) AS position
MATCH (operand:Statistic {id: row.of[position]})
CREATE (statistic)-[:DERIVED_FROM {
  document: row.document, operation: row.operation, position: position
}]->(operand)`,
  ],
  "load/describe-documents": [
    `UNWIND $given.ids AS id
MATCH (document:Document {id: id})
WHERE document.loadHash IS NULL
WITH document, COLLECT {
  MATCH (document)<-[said:DESCRIBES]-(source)
  WITH said, source ORDER BY source.sortDate, source.id
  WITH coalesce(said.name, said.title) AS name, collect(said) AS descriptions,
       collect(source.sortDate + source.id)[0] AS earliest
  ORDER BY size(descriptions) DESC, earliest
  UNWIND descriptions AS said
  RETURN said
} AS descriptions
WITH document,
     head([said IN descriptions | said.title]) AS title,
     head([said IN descriptions | said.sortTitle]) AS sortTitle,
     head([said IN descriptions WHERE said.date IS NOT NULL | said.date]) AS date,
     head([said IN descriptions WHERE said.url IS NOT NULL | said.url]) AS url,
     head([said IN descriptions WHERE said.language IS NOT NULL | said.language]) AS language,
     document.title AS before
SET document.title = title,
    document.date = date,
    document.url = url,
    document.language = language,
    document.sortDate = coalesce(date, '\\uFFFF'),
    document.sortTitle = sortTitle
WITH document, title, document.createdAt = $given.at OR before = title AS isSame
SET document.updates = CASE WHEN isSame THEN document.updates ELSE coalesce(document.updates, CASE WHEN document.updatedAt IS NULL THEN [] ELSE [document.updatedAt] END) + $given.at END,
    document.updatedAt = CASE WHEN isSame THEN document.updatedAt ELSE $given.at END
RETURN document.id, [title]`,
  ],
  "load/describe-entities": [
    `UNWIND $given.ids AS id
MATCH (entity:Referent {id: id})
WITH entity, COLLECT {
  MATCH (entity)<-[said:DESCRIBES]-(source)
  WITH said, source ORDER BY source.sortDate, source.id
  WITH coalesce(said.name, said.title) AS name, collect(said) AS descriptions,
       collect(source.sortDate + source.id)[0] AS earliest
  ORDER BY size(descriptions) DESC, earliest
  UNWIND descriptions AS said
  RETURN said
} AS descriptions
WITH entity, descriptions, head([said IN descriptions | said.name]) AS name,
     [coalesce(entity.name, ''), coalesce(entity.description, ''), coalesce(entity.kind, '')]
  + coalesce(entity.aliases, []) + coalesce(entity.sameAs, []) AS before
SET entity.name = name,
    entity.sortName = head([said IN descriptions | said.sortName]),
    entity.description = head([said IN descriptions WHERE said.description IS NOT NULL | said.description]),
    entity.kind = head(COLLECT {
  UNWIND range(0, size(descriptions) - 1) AS at
  WITH descriptions[at].kind AS kind, count(*) AS uses, min(at) AS first
  WHERE kind IS NOT NULL
  RETURN kind ORDER BY uses DESC, first
}),
    entity.sameAs = CASE WHEN all(said IN descriptions WHERE said.sameAs IS NULL) THEN null ELSE COLLECT {
  UNWIND descriptions AS said
  UNWIND said.sameAs AS identifier
  WITH DISTINCT identifier
  RETURN identifier ORDER BY identifier + ''
} END,
    entity.aliases = COLLECT {
      UNWIND descriptions AS said
      UNWIND [said.name] + said.aliases AS alias
      WITH DISTINCT alias
      WHERE alias <> name
      RETURN alias ORDER BY alias + ''
    }
WITH entity, before
WITH entity, entity.createdAt = $given.at OR [coalesce(entity.name, ''), coalesce(entity.description, ''), coalesce(entity.kind, '')]
  + coalesce(entity.aliases, []) + coalesce(entity.sameAs, []) = before AS isSame
SET entity.updates = CASE WHEN isSame THEN entity.updates ELSE coalesce(entity.updates, CASE WHEN entity.updatedAt IS NULL THEN [] ELSE [entity.updatedAt] END) + $given.at END,
    entity.updatedAt = CASE WHEN isSame THEN entity.updatedAt ELSE $given.at END
RETURN entity.id, [entity.name] + entity.aliases`,
  ],
  "load/descriptions": [
    `UNWIND $given.rows AS row
MATCH (document:Document {id: row.document})
MERGE (referent:Referent {id: row.referent})
ON CREATE SET referent:$(row.label), referent.createdAt = row.at
CREATE (document)-[:DESCRIBES {
  name: row.name, aliases: row.aliases, description: row.description, kind: row.kind,
  title: row.title, date: row.date, url: row.url, language: row.language,
  sortName: row.sortName, sortTitle: row.sortTitle, sameAs: row.sameAs
}]->(referent)`,
  ],
  "load/differing": [
    `UNWIND $given.rows AS row
MATCH (referent:Referent {id: row.referent})
WHERE referent.loadHash IS NULL AND (
  row.name IS NULL
  OR referent.name IS NULL
  OR referent.name <> row.name
  OR any(alias IN row.aliases WHERE NOT alias IN referent.aliases AND alias <> referent.name)
  OR row.description IS NOT NULL AND row.description <> coalesce(referent.description, '')
  OR row.kind <> referent.kind
  OR any(identifier IN row.sameAs WHERE NOT identifier IN coalesce(referent.sameAs, [])))
RETURN DISTINCT referent.id`,
  ],
  "load/documents-of": [
    `MATCH (:Referent {id: $id})<-[:DESCRIBES]-(document:Document)
WHERE document.loadHash IS NOT NULL
  AND (NOT $merged OR EXISTS { (document)<-[:ORIGINAL_OF]-() })
RETURN DISTINCT document.id
ORDER BY document.id
LIMIT $most`,
  ],
  "load/documents": [
    `UNWIND $given.rows AS row
MERGE (document:Referent {id: row.id})
SET document:Document,
    document.title = row.title,
    document.date = row.date,
    document.url = row.url,
    document.language = row.language,
    document.file = row.file,
    document.sha256 = row.sha256,
    document.text = row.text,
    document.loadHash = row.loadHash,
    document.sketch = row.sketch,
    document.loadedAt = row.loadedAt,
    document.updates = CASE WHEN row.isRewritten THEN coalesce(document.updates, CASE WHEN document.updatedAt IS NULL THEN [] ELSE [document.updatedAt] END) + row.updatedAt END,
    document.createdAt = coalesce(document.createdAt, row.createdAt),
    document.updatedAt = row.updatedAt,
    document.sortDate = coalesce(row.date, '\\uFFFF'),
    document.sortTitle = row.sortTitle,
    document.words = row.words,
    document.sectionStarts = [start IN row.sectionStarts | toInteger(start)],
    document.sectionPoints = [point IN row.sectionPoints | toInteger(point)]`,
  ],
  "load/known-proposals": [
    `UNWIND $ids AS id
MATCH (proposal:Proposal {id: id})-[:PROPOSED_FOR]->(document:Document)
RETURN id, document.id, proposal.state, proposal.original IS NOT NULL OR proposal.basis = 'BY_HAND'`,
  ],
  "load/link-held": [
    `UNWIND $given.rows AS row
MATCH (person:Person {id: row.subject})
MATCH (body:Referent {id: row.object})
MERGE (person)-[position:HELD {id: row.id}]->(body)
ON CREATE SET position.title = row.title, position.status = row.status,
  position.from = row.from, position.to = row.to, position.sortFrom = coalesce(row.from, '\\uFFFF'),
  position.sortTitle = row.sortTitle
SET position.claims = CASE WHEN position.claims IS NULL THEN row.claims ELSE COLLECT {
  UNWIND position.claims + row.claims AS id
  WITH DISTINCT id
  RETURN id ORDER BY id
} END`,
  ],
  "load/link-related": [
    `UNWIND $given.rows AS row
MATCH (subject:Referent {id: row.subject})
MATCH (object:Referent {id: row.object})
MERGE (subject)-[link:RELATED_TO {predicate: row.predicate}]->(object)
SET link.claims = CASE WHEN link.claims IS NULL THEN row.claims ELSE COLLECT {
  UNWIND link.claims + row.claims AS id
  WITH DISTINCT id
  RETURN id ORDER BY id
} END`,
  ],
  "load/link": [
    `UNWIND $given.rows AS row
MATCH (subject:Referent {id: row.subject})
MATCH (object:Referent {id: row.object})
CALL (row, subject, object) {
    WITH * WHERE row.type = 'PART_OF'
  MERGE (subject)-[link:PART_OF]->(object)
  RETURN link
UNION ALL
  WITH * WHERE row.type = 'ADMINISTERS'
  MERGE (subject)-[link:ADMINISTERS]->(object)
  RETURN link
UNION ALL
  WITH * WHERE row.type = 'AUTHORED'
  MERGE (subject)-[link:AUTHORED]->(object)
  RETURN link
UNION ALL
  WITH * WHERE row.type = 'PUBLISHED'
  MERGE (subject)-[link:PUBLISHED]->(object)
  RETURN link
UNION ALL
  WITH * WHERE row.type = 'REVISES'
  MERGE (subject)-[link:REVISES]->(object)
  RETURN link
UNION ALL
  WITH * WHERE row.type = 'TAKES_FROM'
  MERGE (subject)-[link:TAKES_FROM]->(object)
  RETURN link
}
SET link.claims = CASE WHEN link.claims IS NULL THEN row.claims ELSE COLLECT {
  UNWIND link.claims + row.claims AS id
  WITH DISTINCT id
  RETURN id ORDER BY id
} END`,
  ],
  "load/lock": [
    `MERGE (ledger:Ledger {id: 'ledger:graph'})
SET ledger.id = ledger.id
WITH ledger, ledger.loadedAt AS before
SET ledger.loadedAt = CASE WHEN before >= $now THEN before ELSE $now END
RETURN before, COLLECT { MATCH (merge:Merge) WHERE merge.id > 'merge:' AND merge.undoneAt IS NULL RETURN [merge.from, merge.into] }`,
  ],
  "load/mentions": [
    `UNWIND $given.rows AS row
MATCH (passage:Passage {id: row.passage})
MATCH (referent:Referent {id: row.referent})
CREATE (passage)-[:MENTIONS {id: row.id}]->(referent)`,
  ],
  "load/near-misses": [
    `UNWIND $given.rows AS row
CALL (row) {
  MATCH (other:Statistic {sortValue: row.sortValue})
  USING INDEX SEEK other:Statistic(sortValue, id)
  WHERE other.id IS NOT NULL
  WITH other LIMIT 200
  WHERE other.id <> row.id AND other.unit = row.unit AND other.bound = row.bound
    AND coalesce(other.sortLow, '') = coalesce(row.sortLow, '')
    AND coalesce(other.sortHigh, '') = coalesce(row.sortHigh, '')
    AND (other.measureKey = row.measureKey
      OR coalesce(other.periodFrom, '') = coalesce(row.periodFrom, '')
        AND coalesce(other.periodTo, '') = coalesce(row.periodTo, ''))
  MATCH (other)-[:REPORTED_IN]->(document)
  WHERE document.id <> row.document
  WITH other, min(document.id) AS document ORDER BY other.id LIMIT 100
  RETURN other{.id, .value, .measure, .unit, .population, .periodFrom, .periodTo, document: document,
    place: head([(other)-[:MEASURED_AT]->(place) | place.id]),
    about: [(other)-[:ABOUT]->(referent) | referent.id]} AS found
}
RETURN row.id, row.document, found`,
  ],
  "load/originals": [
    `UNWIND $given.rows AS row
MATCH (document:Document {id: row.document})
CREATE (:Original {id: row.id, rows: row.rows})-[:ORIGINAL_OF]->(document)`,
  ],
  "load/passages": [
    `UNWIND $given.rows AS row
MATCH (document:Document {id: row.document})
CREATE (:Passage {
  id: row.id, start: toInteger(row.start), end: toInteger(row.end),
  exact: row.exact, prefix: row.prefix, suffix: row.suffix, words: row.words
})-[:IN]->(document)`,
  ],
  "load/purge-texts": [
    `UNWIND $given.texts AS sha256
MATCH (text:Text {id: 'text:' + sha256})
WHERE NOT EXISTS { MATCH (version:Version {sha256: sha256}) USING INDEX SEEK version:Version(sha256, id) WHERE version.id IS NOT NULL }
DELETE text`,
  ],
  "load/purge-versions": [
    `UNWIND $given.documents AS id
MATCH (version:Version {documentId: id})
USING INDEX SEEK version:Version(documentId, supersededAt, id)
WHERE version.supersededAt IS NOT NULL AND version.id IS NOT NULL
WITH version, version.sha256 AS sha256
DELETE version
RETURN sha256`,
  ],
  "load/purge": [
    `UNWIND $given.documents AS id
MATCH (change:Change {documentId: id})
USING INDEX SEEK change:Change(documentId, at, id)
WHERE change.at IS NOT NULL AND change.id IS NOT NULL
DELETE change
RETURN count(*)`,
  ],
  "load/quotes": [
    `UNWIND $given.rows AS row
MATCH (passage:Passage {id: row.passage})
CREATE (quote:Quote {
  id: row.id, kind: row.kind, text: row.text, date: row.date, speaker: row.speaker,
  sortDate: coalesce(row.date, '\\uFFFF'), sortStart: right('000000000' + toString(passage.start), 10), words: row.words,
  createdAt: row.createdAt, updatedAt: row.updatedAt
})-[:QUOTED_IN]->(passage)
WITH quote, row
CALL (quote, row) {
  MATCH (speaker:Referent {id: row.speaker})
  CREATE (quote)-[:SPOKEN_BY]->(speaker)
}
CALL (quote, row) {
  UNWIND row.about AS id
  MATCH (referent:Referent {id: id})
  CREATE (quote)-[:ABOUT]->(referent)
}
CALL (quote, row) {
  UNWIND row.cites AS id
  MATCH (statistic:Statistic {id: id})
  CREATE (quote)-[:CITES]->(statistic)
}`,
  ],
  "load/remove-derivations": [
    `UNWIND $given.documents AS id
MATCH (document:Document {id: id})<-[:REPORTED_IN]-(:Statistic)-[part:DERIVED_FROM {document: id}]->()
DELETE part`,
  ],
  "load/remove-descriptions": [
    `UNWIND $given.documents AS id
MATCH (document:Document {id: id})-[description:DESCRIBES]->(referent)
WITH description, referent.id AS referent
DELETE description
RETURN DISTINCT referent`,
  ],
  "load/remove-passages": [
    `UNWIND $given.documents AS id
MATCH (document:Document {id: id})<-[:IN]-(passage:Passage)
DETACH DELETE passage`,
  ],
  "load/remove-proposals": [
    `UNWIND $given.documents AS id
MATCH (document:Document {id: id})<-[:PROPOSED_FOR|REVIEW_OF]-(reviewed)
DETACH DELETE reviewed`,
  ],
  "load/remove-reports": [
    `UNWIND $given.documents AS id
MATCH (document:Document {id: id})<-[report:REPORTED_IN]-(statistic:Statistic)
WITH report, statistic.id AS statistic
DELETE report
RETURN DISTINCT statistic`,
  ],
  "load/remove-said": [
    `UNWIND $given.documents AS id
MATCH (document:Document {id: id})<-[:IN]-(:Passage)<-[:QUOTED_IN|STATED_IN]-(said)
DETACH DELETE said`,
  ],
  "load/remove-sources": [
    `UNWIND $given.documents AS id
MATCH (document:Document {id: id})<-[:REPORTED_IN]-(:Statistic)-[report:REPORTED_BY]->()
WHERE id IN report.documents
SET report.documents = [other IN report.documents WHERE other <> id]
WITH report
WHERE report.documents = []
DELETE report`,
  ],
  "load/remove-texts": [
    `UNWIND $given.documents AS id
MATCH (document:Document {id: id})
REMOVE document.file, document.sha256, document.text, document.loadHash, document.loadedAt, document.sketch,
  document.sectionStarts, document.sectionPoints
WITH document
MATCH (document)<-[:ORIGINAL_OF]-(original:Original)
DETACH DELETE original`,
  ],
  "load/renderings": [
    `UNWIND $given.rows AS row
MATCH (statistic:Statistic {id: row.statistic})
MATCH (passage:Passage {id: row.passage})
CREATE (statistic)-[:RENDERED_IN {
  id: row.id, value: row.value, low: row.low, high: row.high, bound: row.bound, modality: row.modality
}]->(passage)`,
  ],
  "load/reports": [
    `UNWIND $given.rows AS row
MATCH (statistic:Statistic {id: row.statistic})
MATCH (document:Document {id: row.document})
CREATE (statistic)-[:REPORTED_IN]->(document)`,
  ],
  "load/rescope-statistics": [
    `UNWIND $given.rows AS row
MATCH (statistic:Statistic {id: row.id})
SET statistic.measureKey = row.measureKey, statistic.quantityKey = row.quantityKey
WITH statistic, row
MATCH (statistic)-[scope:ABOUT|MEASURED_AT]->(referent)
WHERE NOT referent.id IN CASE type(scope) WHEN 'ABOUT' THEN row.about ELSE [row.place] END
DELETE scope`,
  ],
  "load/sources": [
    `UNWIND $given.rows AS row
MATCH (statistic:Statistic {id: row.statistic})
MATCH (source:Referent {id: row.source})
MERGE (statistic)-[report:REPORTED_BY]->(source)
SET report.documents = CASE WHEN report.documents IS NULL THEN row.documents ELSE COLLECT {
  UNWIND report.documents + row.documents AS id
  WITH DISTINCT id
  RETURN id ORDER BY id
} END`,
  ],
  "load/statistics": [
    `UNWIND $given.rows AS row
MERGE (statistic:Statistic {id: row.id})
ON CREATE SET
  statistic.value = row.value,
  statistic.low = row.low,
  statistic.high = row.high,
  statistic.bound = row.bound,
  statistic.unit = row.unit,
  statistic.measure = row.measure,
  statistic.population = row.population,
  statistic.periodFrom = row.periodFrom,
  statistic.periodTo = row.periodTo,
  statistic.periodStated = row.periodStated,
  statistic.sortValue = row.sortValue,
  statistic.sortFrom = coalesce(row.periodFrom, '\\uFFFF'),
  statistic.sortTo = coalesce(row.periodTo, '\\uFFFF'),
  statistic.sortMeasure = row.sortMeasure,
  statistic.measureKey = row.measureKey,
  statistic.quantityKey = row.quantityKey,
  statistic.createdAt = row.at
ON MATCH SET
  statistic.updates = CASE WHEN row.changed THEN coalesce(statistic.updates, CASE WHEN statistic.updatedAt IS NULL THEN [] ELSE [statistic.updatedAt] END) + row.at ELSE statistic.updates END,
  statistic.updatedAt = CASE WHEN row.changed THEN row.at ELSE statistic.updatedAt END
SET statistic.sortLow = row.sortLow, statistic.sortHigh = row.sortHigh
WITH statistic, row
CALL (statistic, row) {
  UNWIND row.about AS id
  MATCH (referent:Referent {id: id})
  MERGE (statistic)-[:ABOUT]->(referent)
}
CALL (statistic, row) {
  MATCH (place:Referent {id: row.place})
  MERGE (statistic)-[:MEASURED_AT]->(place)
}`,
  ],
  "load/stored": [
    `UNWIND $given.documents AS id
MATCH (document:Document {id: id})
WHERE document.loadHash IS NOT NULL
RETURN document.id, document.loadHash, document.sha256,
       EXISTS { (document)<-[:IN]-(:Passage) }`,
  ],
  "load/sweep-referents": [
    `UNWIND $given.ids AS id
MATCH (referent:Referent {id: id})
WHERE referent.loadHash IS NULL AND NOT EXISTS { (referent)<-[:DESCRIBES]-() }
DELETE referent`,
  ],
  "load/sweep-statistics": [
    `UNWIND $given.ids AS id
MATCH (statistic:Statistic {id: id})
WHERE NOT EXISTS { (statistic)-[:REPORTED_IN]->() }
DETACH DELETE statistic`,
  ],
  "load/text": [
    `UNWIND $given.documents AS named
MATCH (document:Document {id: named.id})
WHERE document.sha256 = named.sha256
RETURN document.text`,
  ],
  "load/undo-merge": [
    `MATCH (merge:Merge {id: $id})
SET merge.undoneBy = $by, merge.undoneAt = $at`,
  ],
  "load/unlink": [
    `UNWIND $given.rows AS row
MATCH (subject:Referent {id: row.subject})
MATCH (object:Referent {id: row.object})
MATCH (subject)-[link:HELD|PART_OF|ADMINISTERS|AUTHORED|PUBLISHED|REVISES|TAKES_FROM|RELATED_TO]->(object)
WHERE any(id IN link.claims WHERE id IN row.claims)
SET link.claims = [id IN link.claims WHERE NOT id IN row.claims]
WITH link
WHERE link.claims = []
DELETE link`,
  ],
  "load/versions": [
    `UNWIND $given.rows AS row
CREATE (:Version {
  id: row.id, documentId: row.documentId, sha256: row.sha256, loadedAt: row.loadedAt,
  supersededAt: row.supersededAt, rows: row.rows
})
WITH row WHERE row.text IS NOT NULL
MERGE (text:Text {id: 'text:' + row.sha256})
SET text.text = row.text`,
  ],
  "load/words": [
    `UNWIND $given.rows AS row
MATCH (referent:Referent {id: row.id})
SET referent.words = row.words`,
  ],
  "load/write-merge": [
    `MERGE (merge:Merge {id: $id})
SET merge.heldBefore = CASE
      WHEN merge.undoneAt IS NULL THEN merge.heldBefore
      ELSE coalesce(merge.heldBefore, []) + (coalesce(merge.loadedAt, merge.madeAt) + ' ' + merge.undoneAt)
    END,
    merge.loadedAt = CASE WHEN $madeAt <> $at THEN $at END,
    merge.from = $from, merge.fromName = $fromName, merge.into = $into,
    merge.because = $because, merge.passage = $passage, merge.madeBy = $madeBy, merge.madeAt = $madeAt
REMOVE merge.undoneBy, merge.undoneAt`,
  ],
  "migrate/document-after": [
    `MATCH (document:Document)
WHERE document.id > $after AND document.text IS NOT NULL
RETURN document.id, document.text
ORDER BY document.id LIMIT 1`,
  ],
  "migrate/key-claims": [
    `UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim.statementKey = row.statementKey`,
  ],
  "migrate/key-links": [
    `UNWIND $rows AS row
MATCH ()-[link]->() WHERE elementId(link) = row.id
SET link[row.property] = row.key`,
  ],
  "migrate/key-nodes": [
    `UNWIND $rows AS row
MATCH (node) WHERE elementId(node) = row.id
SET node[row.property] = row.key`,
  ],
  "migrate/key-quantities": [
    `UNWIND $rows AS row
MATCH (statistic:Statistic {id: row.id})
SET statistic.measureKey = row.measureKey, statistic.quantityKey = row.quantityKey`,
  ],
  "migrate/referents-after": [
    `MATCH (referent:Referent)
WHERE referent.id > $after
RETURN referent.id ORDER BY referent.id LIMIT $many`,
  ],
  "migrate/renumber-claims": [
    `UNWIND $rows AS row
MATCH (node:Claim {id: row.id})
SET node.id = row.to`,
  ],
  "migrate/renumber-links": [
    `UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})-[:SUBJECT]->(subject)
MATCH (claim)-[:OBJECT]->(object)
MATCH (subject)-[link:HELD|PART_OF|ADMINISTERS|AUTHORED|PUBLISHED|REVISES|TAKES_FROM|RELATED_TO]->(object)
WHERE row.id IN link.claims
SET link.claims = COLLECT {
  UNWIND link.claims AS id
  WITH CASE id WHEN row.id THEN row.to ELSE id END AS id
  RETURN id ORDER BY id
}`,
  ],
  "migrate/renumber-mentions": [
    `UNWIND $rows AS row
MATCH (:Passage {id: row.passage})-[mention:MENTIONS {id: row.id}]->()
SET mention.id = row.to`,
  ],
  "migrate/renumber-passages": [
    `UNWIND $rows AS row
MATCH (node:Passage {id: row.id})
SET node.id = row.to`,
  ],
  "migrate/renumber-quotes": [
    `UNWIND $rows AS row
MATCH (node:Quote {id: row.id})
SET node.id = row.to`,
  ],
  "migrate/renumber-renderings": [
    `UNWIND $rows AS row
MATCH (:Passage {id: row.passage})<-[rendering:RENDERED_IN {id: row.id}]-()
SET rendering.id = row.to`,
  ],
  "migrate/scopes-of-statistics": [
    `MATCH (statistic:Statistic)
WHERE statistic.id > $after
WITH statistic ORDER BY statistic.id LIMIT $many
RETURN statistic.id AS id, statistic{.measure, .unit, .population, .periodFrom, .periodTo,
  place: head([(statistic:Statistic)-[:MEASURED_AT]->(place) | place.id])}
ORDER BY id`,
  ],
  "migrate/sort-keys-of-referents": [
    `MATCH (referent:Referent)
WHERE referent.id > $after
WITH referent ORDER BY referent.id LIMIT $many
CALL (referent) {
  RETURN 'node' AS kind, elementId(referent) AS element, referent.id AS id,
         coalesce(referent.name, referent.title) AS text,
         CASE WHEN referent:Document THEN 'sortTitle' ELSE 'sortName' END AS property,
         coalesce(referent.sortName, referent.sortTitle) AS key
  UNION ALL
  MATCH (referent)-[position:HELD]->()
  RETURN 'link' AS kind, elementId(position) AS element, position.id AS id,
         position.title AS text, 'sortTitle' AS property, position.sortTitle AS key
  UNION ALL
  MATCH (referent)-[said:DESCRIBES]->(other)
  RETURN 'link' AS kind, elementId(said) AS element, referent.id + ' DESCRIBES ' + other.id AS id,
         coalesce(said.name, said.title) AS text,
         CASE WHEN said.name IS NULL THEN 'sortTitle' ELSE 'sortName' END AS property,
         coalesce(said.sortName, said.sortTitle) AS key
}
RETURN referent.id AS page, kind, element, id, text, property, key
ORDER BY page`,
  ],
  "migrate/sort-keys-of-statistics": [
    `MATCH (statistic:Statistic)
WHERE statistic.id > $after
WITH statistic ORDER BY statistic.id LIMIT $many
RETURN statistic.id AS page, 'node' AS kind, elementId(statistic) AS element, statistic.id AS id,
       statistic.measure AS text, 'sortMeasure' AS property, statistic.sortMeasure AS key
ORDER BY page`,
  ],
  "migrate/starts-of-claims": [
    `MATCH (claim:Claim)
WHERE claim.id > $after
WITH claim ORDER BY claim.id LIMIT $many
MATCH (claim)-[:STATED_IN]->(passage)
SET claim.sortStart = right('000000000' + toString(passage.start), 10)
RETURN max(claim.id)`,
  ],
  "migrate/starts-of-quotes": [
    `MATCH (quote:Quote)
WHERE quote.id > $after
WITH quote ORDER BY quote.id LIMIT $many
MATCH (quote)-[:QUOTED_IN]->(passage)
SET quote.sortStart = right('000000000' + toString(passage.start), 10)
RETURN max(quote.id)`,
  ],
  "migrate/statements-of-claims": [
    `MATCH (claim:Claim)
WHERE claim.id > $after
WITH claim ORDER BY claim.id LIMIT $many
RETURN claim.id AS id, claim{.predicate, .value, .title,
  subject: head([(claim:Claim)-[:SUBJECT]->(subject) | subject.id]),
  object: head([(claim:Claim)-[:OBJECT]->(object) | object.id])}
ORDER BY id`,
  ],
  "migrate/superseded": [
    `DROP INDEX person_by_name IF EXISTS`,
    `DROP INDEX agency_by_name IF EXISTS`,
    `DROP INDEX organization_by_name IF EXISTS`,
    `DROP INDEX program_by_name IF EXISTS`,
    `DROP INDEX place_by_name IF EXISTS`,
    `DROP INDEX document_by_title IF EXISTS`,
    `DROP INDEX statistic_by_measure IF EXISTS`,
    `DROP INDEX names IF EXISTS`,
    `DROP INDEX texts IF EXISTS`,
  ],
  "migrate/takes-from": [
    `MATCH (taker:Document)-[link:RELATED_TO {predicate: 'TAKES_FROM'}]->(source:Document)
CREATE (taker)-[:TAKES_FROM {claims: link.claims}]->(source)
DELETE link`,
  ],
  "migrate/versions-since": [
    `MATCH (ledger:Ledger {id: 'ledger:graph'})
SET ledger.versionsSince = coalesce(ledger.versionsSince, CASE WHEN ledger.loadedAt > $now THEN ledger.loadedAt ELSE $now END)`,
  ],
  "past/any-node": [
    `MATCH (node:Referent|Passage|Statistic|Quote|Claim|Proposal|Decision|Review|Merge|Original|Change|Version|Text|Snapshot|Ledger)
RETURN node.id LIMIT 1`,
  ],
  "past/copy-changes": [
    `MATCH (change:Change)
WHERE change.at <= $moment AND change.id > $after
WITH change ORDER BY change.id LIMIT $many
CREATE (copy:$($label))
SET copy = properties(change)
RETURN max(copy.id)`,
  ],
  "past/copy-merges": [
    `MATCH (merge:Merge)
WITH merge, coalesce(merge.loadedAt, merge.madeAt) <= $moment AS isMade,
     [span IN coalesce(merge.heldBefore, []) WHERE split(span, ' ')[0] <= $moment | split(span, ' ')[1]] AS ends
WHERE isMade OR size(ends) > 0
CREATE (copy:$($label))
SET copy = properties(merge),
    copy.undoneAt = CASE WHEN (coalesce(merge.loadedAt, merge.madeAt) <= $moment AND (merge.undoneAt IS NULL OR merge.undoneAt > $moment)
  OR any(span IN merge.heldBefore WHERE split(span, ' ')[0] <= $moment AND $moment < split(span, ' ')[1])) THEN null WHEN isMade THEN merge.undoneAt ELSE last(ends) END,
    copy.undoneBy = CASE WHEN isMade AND merge.undoneAt <= $moment THEN merge.undoneBy END`,
  ],
  "past/delete-nodes": [
    `CALL () {
    WITH $label AS label, '' AS after WHERE label = 'Referent'
  MATCH (node:Referent)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, '' AS after WHERE label = 'Passage'
  MATCH (node:Passage)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, '' AS after WHERE label = 'Statistic'
  MATCH (node:Statistic)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, '' AS after WHERE label = 'Quote'
  MATCH (node:Quote)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, '' AS after WHERE label = 'Claim'
  MATCH (node:Claim)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, '' AS after WHERE label = 'Proposal'
  MATCH (node:Proposal)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, '' AS after WHERE label = 'Decision'
  MATCH (node:Decision)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, '' AS after WHERE label = 'Review'
  MATCH (node:Review)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, '' AS after WHERE label = 'Merge'
  MATCH (node:Merge)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, '' AS after WHERE label = 'Original'
  MATCH (node:Original)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, '' AS after WHERE label = 'Change'
  MATCH (node:Change)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, '' AS after WHERE label = 'Version'
  MATCH (node:Version)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, '' AS after WHERE label = 'Text'
  MATCH (node:Text)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, '' AS after WHERE label = 'Snapshot'
  MATCH (node:Snapshot)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
UNION ALL
  WITH $label AS label, '' AS after WHERE label = 'Ledger'
  MATCH (node:Ledger)
  WHERE node.id > after
  RETURN node ORDER BY node.id LIMIT $many
}
DETACH DELETE node
RETURN count(*)`,
  ],
  "past/document-count": [
    `RETURN COUNT {
  MATCH (document:Document)
  WHERE document.loadHash IS NOT NULL AND coalesce(document.loadedAt, '') <= $moment
} + COUNT {
  MATCH (version:Version)
  WHERE version.supersededAt > $moment AND version.id IS NOT NULL AND coalesce(version.loadedAt, '') <= $moment
}`,
  ],
  "past/drop-slots": [
    `MATCH (slot:Snapshot)
WHERE slot.id IN $ids
SET slot.state = 'DROPPED'
REMOVE slot.key, slot.generation`,
  ],
  "past/finish-slot": [
    `MATCH (slot:Snapshot {id: $id})
SET slot.id = slot.id
WITH slot WHERE slot.generation = $generation
SET slot.state = 'READY', slot.usedAt = timestamp()
RETURN slot.id`,
  ],
  "past/is-ready": [
    `MATCH (slot:Snapshot {id: $id, generation: $generation, state: 'READY'})
RETURN slot.id`,
  ],
  "past/lock-dropped": [
    `MATCH (slot:Snapshot {id: $id})
SET slot.id = slot.id
WITH slot WHERE slot.state = 'DROPPED'
RETURN slot.id`,
  ],
  "past/lock-slots": [
    `UNWIND $ids AS id
MERGE (slot:Snapshot {id: id})
ON CREATE SET slot.state = 'DROPPED'
SET slot.id = id
RETURN slot.id, slot.state, slot.key, slot.generation, timestamp() - slot.touchedAt, timestamp() - slot.usedAt
ORDER BY slot.id`,
  ],
  "past/overview": [
    `MATCH (ledger:Ledger {id: 'ledger:graph'})
CALL () {
  UNWIND [$moment, $ever] AS until
  CALL (until) {
    MATCH (change:Change) WHERE change.at <= until AND change.id IS NOT NULL
    RETURN change.at AS at ORDER BY change.at DESC, change.id DESC LIMIT 1
    UNION ALL
    MATCH (version:Version) WHERE version.supersededAt <= until AND version.id IS NOT NULL
    RETURN version.supersededAt AS at ORDER BY version.supersededAt DESC, version.id DESC LIMIT 1
    UNION ALL
    MATCH (merge:Merge)
    UNWIND [coalesce(merge.loadedAt, merge.madeAt), merge.undoneAt]
      + reduce(all = [], span IN merge.heldBefore | all + split(span, ' ')) AS at
    WITH at, until WHERE at <= until
    RETURN max(at) AS at
  }
  WITH until, coalesce(max(at), '') AS last ORDER BY until
  RETURN collect(last) AS lasts
}
RETURN ledger.versionsSince, lasts[0], lasts[1], COLLECT {
  MATCH (slot:Snapshot)
  RETURN [slot.id, slot.state, slot.key, slot.generation, timestamp() - slot.touchedAt, timestamp() - slot.usedAt] ORDER BY slot.id
}`,
  ],
  "past/slots": [
    `MATCH (slot:Snapshot)
RETURN slot.id, slot.state, slot.key, slot.generation, timestamp() - slot.touchedAt, timestamp() - slot.usedAt
ORDER BY slot.id`,
  ],
  "past/take-slot": [
    `MATCH (slot:Snapshot {id: $id})
SET slot.state = 'BUILDING', slot.key = $key, slot.generation = $generation,
    slot.touchedAt = timestamp(), slot.usedAt = timestamp()`,
  ],
  "past/times": [
    `UNWIND $given.rows AS row
CALL (row) {
  WITH * WHERE row.isStatistic
  MATCH (node:Statistic {id: row.id})
  RETURN node
  UNION ALL
  WITH * WHERE NOT row.isStatistic
  MATCH (node:Referent {id: row.id})
  RETURN node
}
SET node.createdAt = row.createdAt, node.updatedAt = row.updatedAt`,
  ],
  "past/touch-slot": [
    `MATCH (slot:Snapshot {id: $id})
SET slot.id = slot.id
WITH slot WHERE slot.generation = $generation
SET slot.touchedAt = timestamp()
RETURN slot.id`,
  ],
  "past/use-slot": [
    `MATCH (slot:Snapshot {id: $id, generation: $generation})
SET slot.usedAt = timestamp()`,
  ],
  "review/chosen": [
    `UNWIND $ids AS id
OPTIONAL MATCH (proposal:Proposal {id: id})-[:PROPOSED_FOR]->(document:Document)
RETURN id, document.id, proposal.state, proposal.summary, proposal.decidedBy, proposal.decidedAt`,
  ],
  "review/declared": [
    `UNWIND $ids AS id
MATCH (referent:Referent {id: id})
RETURN id, coalesce(referent.name, referent.title), referent.kind`,
  ],
  "review/document": [
    `MATCH (document:Document {id: $document})
WHERE document.text IS NOT NULL
RETURN document.text, document.sha256, document.title, document.date`,
  ],
  "review/merge-ends": [
    `UNWIND $ids AS id
OPTIONAL MATCH (entity:Referent {id: id})
OPTIONAL MATCH (passage:Passage {id: $passage})
RETURN id, entity.name, passage.id`,
  ],
  "review/merge": [
    `MATCH (merge:Merge {id: $id})
RETURN merge.from, merge.fromName, merge.into, merge.undoneBy, merge.undoneAt`,
  ],
  "review/move-proposals": [
    `UNWIND $rows AS row
MATCH (proposal:Proposal {id: row.id})
SET proposal.start = toInteger(row.start),
    proposal.end = toInteger(row.end),
    proposal.prefix = row.prefix,
    proposal.suffix = row.suffix,
    proposal.sortPosition = row.sortPosition`,
  ],
  "review/parts-of-each-other": [
    `MATCH (:Agency {id: $one})-[link:PART_OF]-(:Agency {id: $other})
UNWIND link.claims AS id
MATCH (claim:Claim {id: id})-[:STATED_IN]->()-[:IN]->(document)
RETURN document.id
ORDER BY document.id
LIMIT 1`,
  ],
  "review/proposed-by": [
    `UNWIND $documents AS id
MATCH (document:Document {id: id})
WHERE EXISTS {
  (proposal:Proposal)-[:PROPOSED_FOR]->(document)
  WHERE proposal.engine = $engine
    AND proposal.rulesVersion = $rules
    AND proposal.sha256 = document.sha256
}
RETURN document.id`,
  ],
  "review/remove-proposals": [
    `UNWIND $ids AS id
MATCH (proposal:Proposal {id: id})
DETACH DELETE proposal`,
  ],
  "review/remove-revision": [
    `MATCH (:Document {id: $document})<-[:REVIEW_OF]-(review:Review)
DETACH DELETE review`,
  ],
  "review/revision": [
    `MATCH (document:Document {id: $document})
OPTIONAL MATCH (document)<-[:REVIEW_OF]-(review:Review)
RETURN document.loadHash, review.base, review.baseHash, review.loadHash`,
  ],
  "review/write-decision": [
    `CREATE (decision:Decision {
  id: $id, state: $state, count: toInteger($count), decidedBy: $decidedBy, decidedAt: $decidedAt
})
WITH decision
UNWIND $rows AS row
MATCH (proposal:Proposal {id: row.id})
SET proposal.state = $state,
    proposal.base = row.base,
    proposal.decidedBy = CASE $state WHEN 'PENDING' THEN null ELSE $decidedBy END,
    proposal.decidedAt = CASE $state WHEN 'PENDING' THEN null ELSE $decidedAt END
CREATE (decision)-[:DECIDES]->(proposal)`,
  ],
  "review/write-edit": [
    `MATCH (proposal:Proposal {id: $id})
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
    proposal.editedAt = $editedAt`,
  ],
  "review/write-proposals": [
    `MATCH (document:Document {id: $document})
UNWIND $rows AS row
MERGE (proposal:Proposal {id: row.id})
ON CREATE SET proposal.state = 'PENDING'
SET proposal.kind = row.kind,
    proposal.summary = row.summary,
    proposal.item = row.item,
    proposal.alternatives = row.alternatives,
    proposal.start = toInteger(row.start),
    proposal.end = toInteger(row.end),
    proposal.exact = row.exact,
    proposal.prefix = row.prefix,
    proposal.suffix = row.suffix,
    proposal.passage = row.passage,
    proposal.sha256 = row.sha256,
    proposal.rule = row.rule,
    proposal.rulesVersion = row.rulesVersion,
    proposal.engine = row.engine,
    proposal.confidence = row.confidence,
    proposal.basis = row.basis,
    proposal.verdict = row.verdict,
    proposal.candidates = row.candidates,
    proposal.candidateCount = toInteger(row.candidateCount),
    proposal.editedBy = row.editedBy,
    proposal.editedAt = row.editedAt,
    proposal.sortConfidence = row.sortConfidence,
    proposal.sortPosition = row.sortPosition
REMOVE proposal.original
MERGE (proposal)-[:PROPOSED_FOR]->(document)`,
  ],
  "review/write-revision": [
    `MATCH (document:Document {id: $document})
MERGE (review:Review {id: $id})
SET review.base = $base, review.baseHash = $baseHash, review.loadHash = $loadHash
MERGE (review)-[:REVIEW_OF]->(document)`,
  ],
  "words/documents": [
    `MATCH (document:Referent)
WHERE document.id > $after AND document.title IS NOT NULL
RETURN document.id, elementId(document), [document.title], document.text, document.words,
       document.sectionStarts, document.sectionPoints
ORDER BY document.id LIMIT $many`,
  ],
  "words/entities": [
    `MATCH (entity:Referent)
WHERE entity.id > $after AND entity.name IS NOT NULL
RETURN entity.id, elementId(entity), [entity.name] + entity.aliases, null AS text, entity.words, null AS starts, null AS points
ORDER BY entity.id LIMIT $many`,
  ],
  "words/passages": [
    `MATCH (passage:Passage)
WHERE passage.id > $after
RETURN passage.id, elementId(passage),
       CASE WHEN EXISTS { (passage)<-[:RENDERED_IN|STATED_IN]-() } THEN [passage.exact] ELSE [] END,
       null AS text, passage.words, null AS starts, null AS points
ORDER BY passage.id LIMIT $many`,
  ],
  "words/quotes": [
    `MATCH (quote:Quote)
WHERE quote.id > $after
RETURN quote.id, elementId(quote), [quote.text], null AS text, quote.words, null AS starts, null AS points
ORDER BY quote.id LIMIT $many`,
  ],
  "words/write": [
    `UNWIND $rows AS row
MATCH (node) WHERE elementId(node) = row.node
SET node.words = row.words, node.sectionStarts = row.sectionStarts, node.sectionPoints = row.sectionPoints`,
  ],
} as const;
