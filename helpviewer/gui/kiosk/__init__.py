"""The window as visitors see it: locked, for touch, and new for each visit."""
