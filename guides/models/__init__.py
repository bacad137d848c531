from .articles import ArticleIndexPage, ArticlePage
from .guides import GuideIndexPage, GuidePage, GuideSituation, PinnedProduct
from .home import HomeArticle, HomeGuide, HomePage
from .regions import RegionIndexPage, RegionPage

__all__ = [
    "ArticleIndexPage",
    "ArticlePage",
    "GuideIndexPage",
    "GuidePage",
    "GuideSituation",
    "HomeArticle",
    "HomeGuide",
    "HomePage",
    "PinnedProduct",
    "RegionIndexPage",
    "RegionPage",
]
