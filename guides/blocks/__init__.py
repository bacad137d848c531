from .article import ARTICLE_BLOCKS
from .step import StepBlock

__all__ = ["ARTICLE_BLOCKS", "StepBlock"]
