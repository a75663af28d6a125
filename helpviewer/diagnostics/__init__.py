"""What helps to find out why the program does not work as it should."""
