"""Uploads in buckets. Apart from kt_site.storage, for its library takes 19 MB of each process, also
where uploads lie in a folder."""

from functools import cached_property

from storages.backends.s3 import S3Storage

from .storage import DocumentsApart


class Bucket(DocumentsApart, S3Storage):
    """A bucket that everybody may read, and one that nobody may."""

    def __init__(self, *, private_bucket_name: str, **options):
        super().__init__(**options)
        self._served = options
        self._private = options | {"bucket_name": private_bucket_name, "custom_domain": None}

    @cached_property
    def private(self):
        return S3Storage(**self._private | {"querystring_auth": True, "default_acl": "private"})

    @cached_property
    def served(self):
        return S3Storage(**self._served)
