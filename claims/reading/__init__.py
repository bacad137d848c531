"""Reads a text for medical claims. Plain Python: no database, no request, nothing leaves."""
