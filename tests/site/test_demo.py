"""The demo: complete, and loaded twice the same as once."""

import shutil
from collections import Counter
from decimal import Decimal
from io import StringIO

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django_tasks_db.models import DBTaskResult
from oscar.core.loading import get_model
from wagtail.images import get_image_model
from wagtail.models import Page
from wagtail.search.models import IndexEntry

from guides.attention.finding import troubles
from guides.models import ArticlePage, GuidePage, SharePicture
from guides.pages.need import need
from guides.selectors import region_rows
from guides.signing.due import due_soon
from shop.catalog.selectors import product_cards, searchable_products
from shop.links.models import LinkDay, ShortLink
from shop.pictures import services
from shop.regions.models import BodyRegion
from tests.building import media_of
from tests.indexing import NoTask

StockRecord = get_model("partner", "StockRecord")
# What people and machines write of their own accord; the rest is the demo.
KEPT_ASIDE = {"sessions", "wagtailsearch", "site_search", "contenttypes"}


pytestmark = [pytest.mark.usefixtures("demo"), pytest.mark.django_db, pytest.mark.indexed]


@pytest.fixture
def load(settings, django_capture_on_commit_callbacks):
    """`load_demo`, as a developer runs it."""
    settings.SHOW_DEMO_LOGINS = True

    def run(**options):
        with django_capture_on_commit_callbacks(execute=True):
            call_command("load_demo", stdout=StringIO(), **options)

    return run


def rows():
    """{model: the primary keys of its rows} of all that the demo fills."""
    return {
        model._meta.label: sorted(model._base_manager.values_list("pk", flat=True), key=str)
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed and model._meta.app_label not in KEPT_ASIDE
    }


def sizes():
    return {label: len(keys) for label, keys in rows().items()}


def test_demo_fills_an_empty_database():
    assert GuidePage.objects.live().count() == 20
    assert ArticlePage.objects.live().count() == 9
    assert BodyRegion.objects.count() == 12
    assert searchable_products().count() == 16


def test_demo_loaded_twice_changes_nothing(load):
    before = rows()
    load()
    assert rows() == before


def test_demo_loaded_twice_keeps_what_an_editor_wrote(load):
    home = Page.objects.get(depth=2).specific
    home.lead = "Another lead."
    home.save_revision().publish()
    load()
    assert Page.objects.get(depth=2).specific.lead == "Another lead."


def test_demo_loaded_twice_keeps_what_a_merchandiser_changed(load):
    record = StockRecord.objects.get(partner_sku="scissors")
    record.price, record.num_in_stock = Decimal("3.21"), 7
    record.save()
    load()
    record.refresh_from_db()
    assert (record.price, record.num_in_stock) == (Decimal("3.21"), 7)


def test_demo_reset_starts_from_the_beginning(load, monkeypatch):
    monkeypatch.setattr(services, "make_renditions", NoTask)
    before = sizes()
    GuidePage.objects.first().delete()
    StockRecord.objects.filter(num_in_stock__gt=0).update(num_allocated=1)  # in somebody's cart
    load(reset=True)
    changed = {label for label, size in sizes().items() if size != before[label]}
    # The history of the pages of the tree itself, and of the note above them, goes on.
    history = {"wagtailcore.Revision", "wagtailcore.PageLogEntry", "wagtailcore.ModelLogEntry"}
    assert changed <= history | {"wagtailimages.Rendition"}


def test_demo_leaves_search_and_large_pictures_to_a_worker(load, settings, tmp_path):
    """Where there is one: pages show their pictures meanwhile, in the one size that all have."""
    settings.MEDIA_ROOT = shutil.copytree(media_of("demo"), tmp_path / "media")
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    IndexEntry.objects.all().delete()
    get_image_model().get_rendition_model().objects.all().delete()
    load()
    tasks = DBTaskResult.objects.ready().order_by("-priority")
    first = [task.task_path.rpartition(".")[2] for task in tasks[:3]]
    assert first == ["rebuild_all", "index_for_search", "index_references"]
    assert not IndexEntry.objects.exists()
    cards = product_cards(searchable_products().values_list("pk", flat=True))
    assert [card.title for card in cards if not card.picture or card.picture.sources] == []


def test_demo_refused_where_the_shop_is_real(load, settings):
    settings.IS_DEMO = False
    with pytest.raises(CommandError, match="IS_DEMO is false"):
        load()
    with pytest.raises(CommandError, match="IS_DEMO is false"):
        load(reset=True)
    assert GuidePage.objects.count() == 20


def test_demo_shows_every_state_of_what_a_guide_takes():
    panels = {g.slug: need(g, list(g.regions.all())) for g in GuidePage.objects.all()}
    assert {s for s, panel in panels.items() if not panel.kit} == {"back-of-thigh", "outer-hip"}
    assert panels["back-of-thigh"].match.card.stock.code == "out"
    assert panels["outer-hip"].match is None
    assert "In its place: Travel pack." in panels["runners-upper-back"].kit.notes[0]


def test_demo_every_region_but_the_chest_has_a_guide():
    without = [row.slug for row in region_rows() if not row.guides]
    assert without == ["chest"]


def test_demo_one_product_is_low_and_two_are_out():
    cards = product_cards(searchable_products().values_list("pk", flat=True))
    codes = Counter(variant.stock.code for card in cards for variant in card.variants)
    assert (codes["low"], codes["out"]) == (1, 2)
    waits = get_model("stock_alerts", "BackInStockAlert").objects.get()
    assert waits.address == "shopper@example.com"
    assert waits.product.stockrecords.get().num_in_stock == 0
    assert codes["in"] > 20


def test_demo_every_product_has_a_price_and_a_picture():
    cards = product_cards(searchable_products().values_list("pk", flat=True))
    assert [card.title for card in cards if not card.price or card.price < Decimal(1)] == []
    assert [card.title for card in cards if not card.picture] == []


def test_demo_guides_are_drawn():
    guides = GuidePage.objects.all()
    assert [guide.slug for guide in guides if not guide.card_drawing.startswith("<svg")] == []
    drawn = [step["svg"] for guide in guides for step in guide.drawings["steps"]]
    assert len(drawn) == sum(len(guide.steps) for guide in guides)
    assert all(svg.startswith("<svg") for svg in drawn)
    assert SharePicture.objects.count() == 20  # what a shared link shows


def test_demo_shows_what_editors_have_to_do_and_what_people_answered(client):
    found = {(one.kind, one.title, one.repair) for one in troubles()}
    assert found == {
        ("out", "Back of the thigh", ""),
        ("private", "Long drive, light support", "unpin"),
        ("deleted", "Thumb side of the wrist", "unpin"),
        ("short", "Calf and Achilles", "substitute"),
        ("region", "Chest", ""),
        ("none", "Outer hip", ""),
        ("out", "Runner's upper back, crossed strips", "substitute"),
    }
    assert [guide.title for guide in due_soon()] == ["Lower back, light fan"]
    neck = client.get("/guides/neck-after-desk-day/").context_data
    assert neck["verdict"] == "Most people got 2 to 3 days with Original precut (16 answers)."
    assert client.get("/guides/rounded-shoulders/").context_data["verdict"] == ""


def test_demo_has_a_short_link_for_every_target_and_visits_of_some():
    kinds = Counter(ShortLink.objects.values_list("kind", flat=True))
    products = get_model("catalogue", "Product").objects.count()
    assert kinds == {"guide": 20, "region": 12, "product": products}
    assert LinkDay.objects.count() > 10
