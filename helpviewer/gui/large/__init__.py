"""What an article has too little room for, shown large over the whole window."""
