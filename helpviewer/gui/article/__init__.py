"""The article pane: one article, painted like a page of a web help centre."""
