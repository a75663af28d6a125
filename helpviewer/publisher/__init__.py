"""From a folder of articles to files that any web server can hand out as a feed."""
