"""Read, search and keep up to date a library of help articles."""

__version__ = "0.1.0"
