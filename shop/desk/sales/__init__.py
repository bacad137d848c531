"""What the shop earned, and from what."""
