"""What a guide must have to go live: plain Python, without Django. See docs/adr/0030."""
