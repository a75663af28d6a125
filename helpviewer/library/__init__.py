"""The articles themselves: what one is, how they are read from disk, stored and grouped."""
