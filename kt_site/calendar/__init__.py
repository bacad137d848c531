"""What happens when: what goes live, ends and is due for review, pages and offers together."""
