MATCH (quote:Quote)
WITH count(quote) AS total
MATCH (quote:Quote)
WHERE quote.sortDate IS NOT NULL AND quote.id IS NOT NULL
RETURN total, quote.id, quote.text, quote.date
ORDER BY quote.sortDate DESC, quote.id DESC LIMIT 10
