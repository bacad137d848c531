"""What can be found, kept as stems: made from pages, products and regions by guides.search.keeping,
never edited."""

from django.conf import settings
from django.db import models
from wagtail.search import index

from guides.search.understanding.ranking import FIELDS, Text


class Kind(models.TextChoices):
    """In the order in which groups of equal rank are shown."""

    REGION = "region", "Body parts"
    GUIDE = "guide", "Guides"
    PRODUCT = "product", "Tape"
    CATEGORY = "category", "Shelves"
    ARTICLE = "article", "Articles"
    PAGE = "page", "Help"
    PLACE = "place", "Help and account"


class SearchDocument(index.Indexed, models.Model):
    """`title` to `body` are stems, by how much they weigh; `heading`, `url` and `summary` are
    shown. The index over them is made in a migration, one for each database."""

    kind = models.CharField(max_length=8, choices=Kind.choices)
    object_id = models.PositiveIntegerField()
    slug = models.CharField(max_length=255)
    heading = models.CharField(max_length=255)
    url = models.CharField(max_length=500)
    summary = models.CharField(max_length=300, blank=True)
    title = models.TextField()
    names = models.TextField(blank=True)
    lead = models.TextField(blank=True)
    body = models.TextField(blank=True)
    main_region = models.CharField(max_length=50, blank=True, db_index=True)
    popularity = models.PositiveIntegerField(default=0)  # decides among equal answers
    other_regions = models.CharField(max_length=400, blank=True)  # slugs, a space between them

    # Only OpenSearch has them in an index of Wagtail's; the database has its own, by a migration.
    search_fields = (
        [
            *(index.SearchField(name, boost=weight) for name, weight in FIELDS.items()),
            index.FilterField("kind"),
        ]
        if settings.SEARCH_URL
        else []
    )

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kind", "object_id"], name="searched_once")]

    def __str__(self):
        return f"{self.kind}:{self.slug}"

    @property
    def key(self) -> str:
        return f"{self.kind}:{self.object_id}"

    def as_text(self) -> Text:
        return Text(
            key=self.key,
            kind=self.kind,
            title=self.title,
            names=self.names,
            lead=self.lead,
            body=self.body,
            regions=tuple(filter(None, (self.main_region, *self.other_regions.split()))),
            popularity=self.popularity,
        )


class SearchCode(models.Model):
    """A product code, small letters and digits alone, and the address of what has it."""

    document = models.ForeignKey(SearchDocument, on_delete=models.CASCADE, related_name="codes")
    code = models.CharField(max_length=64, db_index=True)
    url = models.CharField(max_length=500)

    def __str__(self):
        return self.code


class SearchStart(models.Model):
    """Where a heading or another name can begin, for suggestions: "rounded shoulders" begins with
    "shoulders", too. `place` is the number of words before it."""

    document = models.ForeignKey(SearchDocument, on_delete=models.CASCADE, related_name="starts")
    text = models.CharField(max_length=80, db_index=True)
    place = models.PositiveSmallIntegerField()

    def __str__(self):
        return self.text


class SearchWord(models.Model):
    """A word that some document holds, and how many hold its stem: counted every night."""

    word = models.CharField(max_length=64, primary_key=True)
    documents = models.PositiveIntegerField(default=1)

    def __str__(self):
        return self.word
