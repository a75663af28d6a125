"""Finding one's way: the sidebar, the search box and the list of articles."""
