"""What changed between two pages: block by block, and word by word within a block."""
