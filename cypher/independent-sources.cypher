// How many independent publishers a fact has. A document that takes the fact from another document of the same
// fact adds none: it says so in a claim (TAKES_FROM, REVISES), or it attributes the fact to that document, or
// shares half of its sketch with an earlier one. Of two documents that take from each other, the earlier counts.

// A report is a document that states the fact, with the documents to which it attributes the fact. Its variables
// have names that no pattern around a fragment uses: a pattern in a list would take them for the same nodes.

// fragment reportsOf(statistic)
[(@statistic)-[:REPORTED_IN]->(reporting:Document) | {document: reporting, attributed:
  [(@statistic)-[reported:REPORTED_BY]->(attributed:Document) WHERE reporting.id IN reported.documents | attributed]}]

// fragment reportsOfClaims(ids)
[id IN @ids |
  head([(stated:Claim {id: id})-[:STATED_IN]->(:Passage)-[:IN]->(reporting:Document) | {document: reporting, attributed:
    [(stated)-[:ASSERTED_BY]->(attributed:Document) | attributed]}])]

// fragment isEarlier(one, other)
[@one.document.sortDate, @one.document.id] < [@other.document.sortDate, @other.document.id]

// The documents that lead on from a document and from those to which it attributes a fact, without itself.

// fragment sourcesOf(document, attributed)
reduce(found = [], node IN [@document] + @attributed | found +
  [(node)-[:TAKES_FROM|REVISES*0..5]->(source) WHERE source <> @document | source])

// A near copy shares half of its sketch.

// fragment resembles(document, other)
2 * size([shingle IN @document.sketch WHERE shingle IN @other.sketch]) >= size(@document.sketch)

// The reports of a fact that take it from no other one.

// fragment independentReports(reports)
[reports IN [[report IN @reports | {document: report.document, sources: @sourcesOf(report.document, report.attributed)}]] |
  [report IN reports WHERE none(other IN reports WHERE other.document <> report.document
    AND (other.document IN report.sources AND NOT (report.document IN other.sources AND @isEarlier(report, other))
      OR @isEarlier(other, report) AND @resembles(report.document, other.document)))]][0]

// The chain of sources ends at documents whose text is not loaded. Documents that lead to the same one have one
// origin, whose publisher counts.

// fragment independentSources(reports)
size(reduce(publishers = [], origin IN [report IN @independentReports(@reports) |
    reduce(end = report.document, source IN [source IN report.sources WHERE source.sha256 IS NULL] |
      CASE WHEN end = report.document OR source.id < end.id THEN source ELSE end END)] |
  [key IN [coalesce(reduce(least = null, each IN [(origin)<-[:PUBLISHED]-(publisher) | publisher.id] |
      CASE WHEN each >= least THEN least ELSE each END), origin.id)] |
    CASE WHEN key IN publishers THEN publishers ELSE publishers + key END][0]))

// Statistic.independentSources of statistic
@independentSources(@reportsOf(statistic))

// Statistic.origins
(statistic:Statistic)-[:REPORTED_IN]->(document)
WHERE document IN [report IN @independentReports(@reportsOf(statistic)) | report.document]

// Position.independentSources, AgencyPersonEdge.independentSources, LinkedAgencyEdge.independentSources, LinkedProgramEdge.independentSources, LinkedDocumentEdge.independentSources, LinkedSpeakerEdge.independentSources, LinkedReferentEdge.independentSources of link
@independentSources(@reportsOfClaims(link.claims))
