"""From claims to happenings: near copies, independence of origins, grouping, and what bears out a tentative claim."""
