"""One copy of each page for everybody, kept until something that it read changes.

See docs/page-cache.md. It knows nothing of guides or of the shop: it sees SQL statements, and
the answers of a WSGI application.
"""
