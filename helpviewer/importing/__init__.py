"""From the export of a help centre to a folder of articles."""
