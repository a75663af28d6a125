"""Keyboards for a screen: which keys stand where, and what pressing one does."""
