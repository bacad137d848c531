"""The page of one product: a draft beside Oscar's rows, published by one service."""
