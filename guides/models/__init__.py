from .articles import ArticleIndexPage, ArticlePage
from .guides import GuideIndexPage, GuidePage, GuideSituation, PinnedProduct
from .home import HomeArticle, HomeGuide, HomePage
from .regions import RegionIndexPage, RegionPage
from .sharing import SharePicture
from .standard import ContactPage, StandardPage

__all__ = [
    "ArticleIndexPage",
    "ArticlePage",
    "ContactPage",
    "GuideIndexPage",
    "GuidePage",
    "GuideSituation",
    "HomeArticle",
    "HomeGuide",
    "HomePage",
    "PinnedProduct",
    "RegionIndexPage",
    "RegionPage",
    "SharePicture",
    "StandardPage",
]
