"""Reviewers sign versions of guides, and are told in time when a review is due."""
