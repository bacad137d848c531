"""What the shop knows of a person: exported, erased, and forgotten in time (docs/security.md)."""
