from .article import ARTICLE_BLOCKS, ArticleBlock, give_anchors
from .step import StepBlock

__all__ = ["ARTICLE_BLOCKS", "ArticleBlock", "StepBlock", "give_anchors"]
