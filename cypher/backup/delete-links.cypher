// Before the nodes: one node may have more relationships than one transaction can delete.
MATCH ()-[link]->()
WITH link LIMIT $many
DELETE link
RETURN count(*)
