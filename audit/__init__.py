"""`make audit`: what a review for safety would look for, each by a step that can fail."""
