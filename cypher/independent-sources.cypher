// How many publishers stand behind a fact. Of documents that share half of their sketches, only the
// earliest counts. A document without a known publisher counts as its own.

// fragment independentSources(documents)
[documents IN [@documents] |
  size(reduce(publishers = [], document IN [document IN documents WHERE none(earlier IN documents
      WHERE [earlier.sortDate, earlier.id] < [document.sortDate, document.id]
        AND 2 * size([shingle IN document.sketch WHERE shingle IN earlier.sketch]) >= size(document.sketch))
    | coalesce(reduce(least = null, each IN [(document)<-[:PUBLISHED]-(publisher) | publisher.id] |
        CASE WHEN each >= least THEN least ELSE each END), document.id)] |
    CASE WHEN document IN publishers THEN publishers ELSE publishers + document END))][0]

// fragment documentsOfClaims(ids)
[id IN @ids |
  head([(:Claim {id: id})-[:STATED_IN]->(:Passage)-[:IN]->(document:Document) | document])]

// Statistic.independentSources of statistic
@independentSources([(statistic)-[:REPORTED_IN]->(document:Document) | document])

// Position.independentSources, AgencyPersonEdge.independentSources, LinkedAgencyEdge.independentSources, LinkedProgramEdge.independentSources, LinkedDocumentEdge.independentSources, LinkedSpeakerEdge.independentSources, LinkedReferentEdge.independentSources of link
@independentSources(@documentsOfClaims(link.claims))
