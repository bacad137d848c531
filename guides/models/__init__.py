from .articles import ArticleIndexPage, ArticlePage
from .fits import GuideFits, HomeTape
from .forms import FormPage
from .guides import GuideIndexPage, GuidePage, GuideSituation, PinnedProduct
from .home import HomeArticle, HomeGuide, HomePage
from .regions import RegionIndexPage, RegionPage
from .safety import GuideSignature, ReviewReminder
from .sharing import SharePicture
from .standard import ContactPage, StandardPage

__all__ = [
    "ArticleIndexPage",
    "ArticlePage",
    "ContactPage",
    "FormPage",
    "GuideFits",
    "GuideIndexPage",
    "GuidePage",
    "GuideSignature",
    "GuideSituation",
    "HomeArticle",
    "HomeGuide",
    "HomePage",
    "HomeTape",
    "PinnedProduct",
    "RegionIndexPage",
    "RegionPage",
    "ReviewReminder",
    "SharePicture",
    "StandardPage",
]
