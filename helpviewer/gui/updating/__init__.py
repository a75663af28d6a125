"""Articles that keep themselves current: what the window says of their feed."""
