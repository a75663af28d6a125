"""The database of one library: generations of articles, and what was derived from them."""
