"""The menu bar: what it holds, and when it is seen."""
