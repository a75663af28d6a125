"""Reading aloud: what is said, in which order, and by which program."""
