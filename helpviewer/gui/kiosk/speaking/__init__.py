"""What the window says, for whom it is not to be seen: everything, if a visitor wants it."""
