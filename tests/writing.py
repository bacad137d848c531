"""Which of captured queries change a row."""

READS = ("SELECT", "WITH", "SAVEPOINT", "RELEASE", "ROLLBACK", "BEGIN", "COMMIT", "PRAGMA")


def writes(queries) -> list[str]:
    """The statements that write; a `FOR UPDATE` alone locks, and writes nothing."""
    return [query["sql"] for query in queries if not query["sql"].lstrip("( \n").startswith(READS)]
