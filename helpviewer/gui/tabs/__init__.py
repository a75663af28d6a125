"""Several articles open at a time: which ones, their strip, and the clicks for them."""
