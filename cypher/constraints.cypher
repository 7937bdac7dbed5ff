// Ids are unique, and one index seek finds them.
CREATE CONSTRAINT referent_id IF NOT EXISTS FOR (n:Referent) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agency_id IF NOT EXISTS FOR (n:Agency) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT program_id IF NOT EXISTS FOR (n:Program) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statistic_id IF NOT EXISTS FOR (n:Statistic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT quote_id IF NOT EXISTS FOR (n:Quote) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (n:Proposal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT merge_id IF NOT EXISTS FOR (n:Merge) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT original_id IF NOT EXISTS FOR (n:Original) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT version_id IF NOT EXISTS FOR (n:Version) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT text_id IF NOT EXISTS FOR (n:Text) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT snapshot_id IF NOT EXISTS FOR (n:Snapshot) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ledger_id IF NOT EXISTS FOR (n:Ledger) REQUIRE n.id IS UNIQUE;

// Orderings: the key, then the id. An index has the whole order of a page, so nothing is sorted, and a page
// after a cursor is an index seek even if many items have the same key. The planner uses such an index only
// if the statement says that each of its properties exists.
CREATE INDEX person_by_sort_name IF NOT EXISTS FOR (n:Person) ON (n.sortName, n.id);
CREATE INDEX agency_by_sort_name IF NOT EXISTS FOR (n:Agency) ON (n.sortName, n.id);
CREATE INDEX organization_by_sort_name IF NOT EXISTS FOR (n:Organization) ON (n.sortName, n.id);
CREATE INDEX program_by_sort_name IF NOT EXISTS FOR (n:Program) ON (n.sortName, n.id);
CREATE INDEX place_by_sort_name IF NOT EXISTS FOR (n:Place) ON (n.sortName, n.id);
CREATE INDEX document_by_sort_title IF NOT EXISTS FOR (n:Document) ON (n.sortTitle, n.id);
CREATE INDEX document_by_date IF NOT EXISTS FOR (n:Document) ON (n.sortDate, n.id);
CREATE INDEX quote_by_date IF NOT EXISTS FOR (n:Quote) ON (n.sortDate, n.id);
CREATE INDEX quote_by_speaker_and_date IF NOT EXISTS FOR (n:Quote) ON (n.speaker, n.sortDate, n.id);
CREATE INDEX statistic_by_value IF NOT EXISTS FOR (n:Statistic) ON (n.sortValue, n.id);
CREATE INDEX statistic_by_from IF NOT EXISTS FOR (n:Statistic) ON (n.sortFrom, n.id);
CREATE INDEX statistic_by_to IF NOT EXISTS FOR (n:Statistic) ON (n.sortTo, n.id);
CREATE INDEX statistic_by_sort_measure IF NOT EXISTS FOR (n:Statistic) ON (n.sortMeasure, n.id);
CREATE INDEX quote_by_start IF NOT EXISTS FOR (n:Quote) ON (n.sortStart, n.id);
CREATE INDEX claim_by_start IF NOT EXISTS FOR (n:Claim) ON (n.sortStart, n.id);
CREATE INDEX claim_by_from IF NOT EXISTS FOR (n:Claim) ON (n.sortFrom, n.id);
CREATE INDEX claim_by_recorded IF NOT EXISTS FOR (n:Claim) ON (n.recordedAt, n.id);
// The claims that say the same.
CREATE INDEX claim_by_statement IF NOT EXISTS FOR (n:Claim) ON (n.statementKey, n.id);
CREATE INDEX claim_by_modality IF NOT EXISTS FOR (n:Claim) ON (n.modality, n.id);
CREATE INDEX proposal_by_confidence IF NOT EXISTS FOR (n:Proposal) ON (n.sortConfidence, n.id);
CREATE INDEX proposal_by_position IF NOT EXISTS FOR (n:Proposal) ON (n.sortPosition, n.id);
CREATE INDEX decision_by_decided_at IF NOT EXISTS FOR (n:Decision) ON (n.decidedAt, n.id);

CREATE INDEX merge_by_made_at IF NOT EXISTS FOR (n:Merge) ON (n.madeAt, n.id);
// What was merged into one entity.
CREATE INDEX merge_by_into IF NOT EXISTS FOR (n:Merge) ON (n.into, n.madeAt, n.id);

CREATE INDEX change_by_at IF NOT EXISTS FOR (n:Change) ON (n.at, n.id);
// The changes of one fact, and of one document.
CREATE INDEX change_by_fact IF NOT EXISTS FOR (n:Change) ON (n.fact, n.at, n.id);
CREATE INDEX change_by_document IF NOT EXISTS FOR (n:Change) ON (n.documentId, n.at, n.id);

// The versions of one document in the order in which they ended, and those of one text.
CREATE INDEX version_by_document IF NOT EXISTS FOR (n:Version) ON (n.documentId, n.supersededAt, n.id);
CREATE INDEX version_by_superseded_at IF NOT EXISTS FOR (n:Version) ON (n.supersededAt, n.id);
CREATE INDEX version_by_text IF NOT EXISTS FOR (n:Version) ON (n.sha256, n.id);

// The figures of one measure and unit, those of one quantity together.
CREATE INDEX statistic_by_quantity IF NOT EXISTS FOR (n:Statistic) ON (n.measureKey, n.quantityKey, n.sortValue, n.id);

// Searches: the words that src/words/ has made of the texts, which the analyzer leaves as they are.
CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Person|Agency|Organization|Program|Place|Document|Quote|Passage) ON EACH [n.words]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
