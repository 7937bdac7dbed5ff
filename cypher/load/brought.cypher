// How much these documents have brought into the graph.
UNWIND $given.documents AS id
MATCH (document:Document {id: id})
RETURN document.title,
       COUNT { (document)<-[:IN]-(:Passage) },
       COUNT { MATCH (document)<-[:IN]-(:Passage)<-[:RENDERED_IN]-(statistic:Statistic) RETURN DISTINCT statistic },
       COUNT { (document)<-[:IN]-(:Passage)<-[:QUOTED_IN]-(:Quote) },
       COUNT { (document)<-[:IN]-(:Passage)<-[:STATED_IN]-(:Claim) }
