MATCH (quote:Quote)
WITH count(quote) AS total
MATCH (quote:Quote)
WHERE quote.sortDate <= $date AND quote.id IS NOT NULL AND [quote.sortDate, quote.id] < [$date, $id]
RETURN total, quote.id, quote.text, quote.date
ORDER BY quote.sortDate DESC, quote.id DESC LIMIT 10
