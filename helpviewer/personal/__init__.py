"""What the reader did: kept on this machine only, and never among the articles."""
