"""What feeds say: the wire format, its digests and its limits, and what was received."""
