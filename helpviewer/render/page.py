"""What the renderer takes and gives."""

from helpviewer.library.page import Heading, Link, Page, Source

__all__ = ["RENDERER_VERSION", "Heading", "Link", "Page", "Source"]

RENDERER_VERSION = 2
"""Goes up with every change of what `render` makes, so that stored pages are made anew."""
