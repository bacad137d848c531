"""`manage.py backup` and `restore`: the database and the uploads, as files in a folder."""
