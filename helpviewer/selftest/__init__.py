"""Whether this very copy of the program works: window, search, workers, signatures."""
