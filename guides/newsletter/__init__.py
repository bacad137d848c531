"""The newsletter at the desk: written from guides, articles and products, looked at, tried, sent.
Who gets it, and how it goes out, is in shop.newsletter."""
