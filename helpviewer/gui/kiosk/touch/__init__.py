"""What makes a window usable with a finger, and with nothing but a finger."""
