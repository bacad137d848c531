"""Campaigns: pages, discounts, the note and the home page, which go live and end together."""
