"""The picture that a link to a guide shows where it is shared: composed, drawn once, kept."""
