"""The keys that mark, find and go on, wherever the keyboard is in the window.

The first of each is the one that is told.
"""

FIND_KEYS = ("Ctrl+F",)
NEXT_KEYS = ("F3", "Ctrl+G")
PREVIOUS_KEYS = ("Shift+F3", "Ctrl+Shift+G")
CLOSE_KEYS = ("Esc",)
"""These close only where the keyboard is in the article, or in the bar over it."""
CASE_KEYS = ("Alt+C",)
"""Only in the bar."""
