"""How everything looks: colours, type, icons; the one place that names a colour."""
