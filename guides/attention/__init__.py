"""Guides that need an editor: what is wrong with their tape, review or pictures, and the repair."""
