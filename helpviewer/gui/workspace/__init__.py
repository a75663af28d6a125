"""Where sidebar, list and article stand: side by side, or one at a time."""
