"""Help packs: files with all articles of a feed, which are opened without a network."""
