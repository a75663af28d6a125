"""The quick switcher: one field from which everything in the window is reached."""
