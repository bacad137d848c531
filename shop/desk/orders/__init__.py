"""Orders on the desk: which are next, what goes into the box, and what then."""
