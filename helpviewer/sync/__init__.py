"""Keeping a library current: fetching what a feed says, and verifying it."""
