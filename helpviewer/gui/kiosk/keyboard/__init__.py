"""The keyboard on the screen, what is suggested above it, and typing with it."""
