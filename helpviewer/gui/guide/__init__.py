"""What is in the open article: its headings, links, pictures and wide tables, as lists."""
