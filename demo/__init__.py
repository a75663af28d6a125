"""What a feed does for its readers, shown on this machine with the bundled articles."""
