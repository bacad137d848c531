"""Reads demo/ (plain YAML and pictures) into the database. Loading twice changes nothing."""
