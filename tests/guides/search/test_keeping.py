"""Documents follow pages, products and regions; nothing that is not for everybody has one."""

import pytest
from django.core.management import call_command
from django.db import connection
from oscar.core.loading import get_model
from wagtail.models import Page, PageViewRestriction

from guides.search import keeping
from guides.search.documents import MAKERS
from guides.search.keeping import rebuild, refresh, starts
from guides.search.models import Kind, SearchCode, SearchDocument, SearchStart, SearchWord
from tests.factories import PRECUT, make_product, make_region
from tests.guides.factories import make_article, make_guide

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]
WRITTEN = [Kind.GUIDE, Kind.ARTICLE, Kind.PRODUCT, Kind.REGION, Kind.CATEGORY]


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    """Run an edit and, as after its commit, the tasks that it leads to."""

    def run(edit, *args, **kwargs):
        with django_capture_on_commit_callbacks(execute=True):
            return edit(*args, **kwargs)

    return run


def slugs():
    rows = SearchDocument.objects.filter(kind__in=WRITTEN)
    return sorted(f"{row.kind}:{row.slug}" for row in rows)


def test_guide_brings_its_region_and_takes_it_along(committed):
    region = make_region("knee")
    guide = committed(make_guide, "kneecap", regions=[region])
    assert slugs() == ["guide:kneecap", "region:knee"]
    committed(guide.unpublish)
    assert slugs() == []


def test_deleted_guide_is_gone_and_so_is_its_region(committed):
    guide = committed(make_guide, "kneecap", regions=[make_region("knee")])
    committed(guide.delete)
    assert slugs() == []


def test_guide_that_moves_to_another_region_leaves_the_first(committed):
    guide = committed(make_guide, "kneecap", regions=[make_region("knee")])
    guide.regions.set([make_region("hip")])
    guide.save()
    committed(guide.save_revision().publish)
    assert slugs() == ["guide:kneecap", "region:hip"]


def test_two_workers_write_one_document():
    guide = make_guide("kneecap")
    made = list(MAKERS[Kind.GUIDE]([guide.pk]))
    keeping._write(made)
    keeping._write(made)
    assert slugs() == ["guide:kneecap"]
    assert SearchStart.objects.count() == 1


def test_article_and_product_follow(committed):
    committed(make_article, "desk")
    product = committed(make_product, "walrus-tape", colors=("blue", "pink"), package=PRECUT)
    assert slugs() == ["article:desk", "product:walrus-tape"]
    product.is_public = False
    committed(product.save)
    assert slugs() == ["article:desk"]


def test_renamed_region_is_found_by_its_new_name(committed):
    region = make_region("knee")
    committed(make_guide, "stairs", regions=[region])
    region.name = "Patella"
    committed(region.save)
    assert "patella" in SearchDocument.objects.get(kind=Kind.GUIDE).names.split()


def test_restricted_page_is_in_no_list_of_the_search(committed):
    guide = committed(make_guide, "locked")
    restriction = PageViewRestriction(
        page=Page.objects.get(pk=guide.pk), restriction_type=PageViewRestriction.LOGIN
    )
    committed(restriction.save)
    assert slugs() == []
    committed(restriction.delete)
    assert slugs() == ["guide:locked"]


def test_codes_of_variants_lead_to_them():
    make_product("walrus-tape", colors=("blue", "pink"))
    rebuild()
    pink = get_model("catalogue", "Product").objects.get(upc="walrus-tape-pink")
    row = SearchCode.objects.filter(code="walrustapepink").first()
    assert row.url == pink.get_absolute_url()


def test_rebuild_makes_the_same_as_each_change_did(committed):
    region = make_region("knee")
    committed(make_guide, "kneecap", regions=[region])
    committed(make_product, "tape", package=PRECUT)
    fields = [f.name for f in SearchDocument._meta.fields if f.name != "id"]
    before = list(SearchDocument.objects.filter(kind__in=WRITTEN).order_by("kind").values(*fields))
    call_command("rebuild_search")
    after = SearchDocument.objects.filter(kind__in=WRITTEN).order_by("kind").values(*fields)
    assert list(after) == before


def test_rebuild_counts_how_many_documents_hold_a_word():
    make_guide("walrus", lead="Walruses.")
    make_guide("walrus-two", lead="Nothing.")
    rebuild()
    assert SearchWord.objects.get(word="walruses").documents == 2  # of its stem


def test_refresh_adds_words_and_keeps_what_was_counted():
    make_guide("walrus")
    rebuild()
    counted = SearchWord.objects.get(word="walrus").documents
    guide = make_guide("seal", lead="A walrus, a narwhal.")
    refresh.call(Kind.GUIDE.value, [guide.pk])
    assert SearchWord.objects.filter(word="narwhal").exists()
    assert SearchWord.objects.get(word="walrus").documents == counted


def test_index_and_documents_agree_after_changes():
    guide = make_guide("walrus")
    rebuild()
    refresh.call(Kind.GUIDE.value, [guide.pk])
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO site_search_index(site_search_index) VALUES('integrity-check')"
            )
    assert SearchDocument.objects.filter(kind=Kind.GUIDE).count() == 1


def test_heading_can_begin_at_each_of_its_words():
    assert starts("Tape for rounded shoulders") == [
        "tape for rounded shoulders",
        "for rounded shoulders",
        "rounded shoulders",
        "shoulders",
    ]
