"""Why a draft is not published."""

CROSSED = "Another product got one of these SKUs or barcodes in the same moment: save again."


class PublishRefused(Exception):
    """Nothing was changed. Its text is a sentence for staff."""
