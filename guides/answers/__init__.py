"""One question at the end of a guide: did it stay on, how long, with which tape? Numbers only."""
