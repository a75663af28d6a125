"""From source to store: read, render in a worker, store, index, switch."""
