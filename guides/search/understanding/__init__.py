"""What a question means and which documents answer it best: plain Python, without a database."""
