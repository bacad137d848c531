"""The first day: from an empty database to a shop that sells (docs/first-day.md)."""
