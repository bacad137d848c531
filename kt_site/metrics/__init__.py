"""What /metrics says: counted in web processes, added up in Redis, the rest from the database."""
