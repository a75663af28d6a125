"""The commands, a module each; none of them but the window's loads Qt."""
