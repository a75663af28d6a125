"""Turning what authors wrote into pages: the only user of the Markdown parser."""
