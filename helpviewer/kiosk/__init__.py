"""A screen that stands unattended: what it may do, and how it is doing."""
