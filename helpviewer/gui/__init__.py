"""The window: with `app` the only user of Qt."""
