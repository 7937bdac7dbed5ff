MATCH (version:Version)
WITH version ORDER BY version.documentId, version.supersededAt
WITH version.documentId AS documentId, collect([coalesce(version.loadedAt, ''), version.supersededAt, version.id]) AS ended
OPTIONAL MATCH (document:Document {id: documentId})
WHERE document.loadHash IS NOT NULL
WITH ended + CASE WHEN document IS NULL THEN [] ELSE [[coalesce(document.loadedAt, ''), '\uFFFF', document.id]] END AS spans
UNWIND range(0, size(spans) - 1) AS at
WITH spans[at] AS span, CASE WHEN at = 0 THEN '' ELSE spans[at - 1][1] END AS before
WHERE span[0] >= span[1] OR span[0] < before
RETURN span[2] AS id, span[0] + ' to ' + span[1] + ', and one before until ' + before AS found
