"""A new SQLite database from a file instead of from hundreds of migrations: `make snapshot`.

The file holds what all migrations make of an empty database, and the digest of what it was made
from. It is used for a new SQLite database while that digest is right; `migrate` does all else.
"""
