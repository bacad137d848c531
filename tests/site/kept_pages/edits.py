"""Whatever changes what pages show."""

import random
from decimal import Decimal

from django.db import connection, transaction
from django.utils import timezone
from oscar.core.loading import get_model

from guides.models import ArticlePage, GuidePage
from kt_site.models import ShopNote
from shop.desk.products.stock import refresh
from shop.regions.models import BodyRegion
from tests.guides.factories import make_guide
from tests.shop.desk.products.drafts import draft_with_rows, published, row_of

StockRecord = get_model("partner", "StockRecord")


class Edits:
    """By every way to write; `any` does one and gives its name."""

    def __init__(self, pick: random.Random):
        self.pick, self.count = pick, 0

    def any(self) -> str:
        self.count += 1
        name = self.pick.choice([name for name in dir(self) if name.startswith("edit_")])
        getattr(self, name)()
        return name

    def _word(self):
        return f"Words {self.count}"

    def _one(self, model):
        return self.pick.choice(list(model.objects.order_by("pk")))

    def edit_price_by_update(self):
        StockRecord.objects.filter(pk=self._one(StockRecord).pk).update(price=self.count)

    def edit_stock_by_save(self):
        record = self._one(StockRecord)
        record.num_in_stock, record.num_allocated = self.pick.choice([0, 1, 50]), 0
        record.save()

    def edit_pieces_held(self):
        record = self._one(StockRecord)
        held = self.pick.choice([0, record.num_in_stock // 2, record.num_in_stock])
        StockRecord.objects.filter(pk=record.pk).update(num_allocated=held)

    def edit_product_by_sql(self):
        with connection.cursor() as cursor:
            cursor.execute("UPDATE catalogue_product SET title = %s", [self._word()])

    def edit_products_by_bulk_update(self):
        rows = list(get_model("catalogue", "Product").objects.all())
        for row in rows:
            row.description = self._word()
        type(rows[0]).objects.bulk_update(rows, ["description"])

    def _draft(self):
        """Of a product, with other words and another price."""
        heads = list(get_model("catalogue", "Product").objects.filter(parent=None).order_by("pk"))
        draft = draft_with_rows(self.pick.choice(heads))
        refresh(draft)
        draft.title, draft.summary = self._word(), self._word()
        row_of(draft).price = Decimal(self.count)
        return draft

    def edit_product_is_published(self):
        published(self._draft())

    def edit_product_comes_and_goes(self):
        draft = published(self._draft())
        draft.unpublish()

    def edit_product_is_previewed(self):
        self._draft().make_preview_request()

    def edit_category(self):
        category = self._one(get_model("catalogue", "Category"))
        category.name = self._word()
        category.save()

    def edit_region(self):
        BodyRegion.objects.filter(slug="neck").update(name=self._word())

    def edit_products_of_a_region(self):
        region = BodyRegion.objects.get(slug="neck")
        row = region.region_products.order_by("pk").last()
        if row is not None and self.pick.random() < 0.3:
            row.delete()

    def edit_note(self):
        ShopNote.objects.update(text=f"{self._word()} from {{amount}}")

    def edit_offer(self):
        get_model("offer", "Condition").objects.update(value=self.count)

    def edit_offer_ends(self):
        get_model("offer", "ConditionalOffer").objects.update(
            end_datetime=self.pick.choice([None, timezone.now()])
        )

    def edit_guide_is_published(self):
        page = self._one(GuidePage)
        page.title = self._word()
        page.save_revision().publish()

    def edit_guide_draft(self):
        page = self._one(GuidePage)
        page.title = f"Draft {self.count}"
        page.save_revision()

    def edit_article_comes_and_goes(self):
        page = self._one(ArticlePage)
        if page.live:
            page.unpublish()
        else:
            page.save_revision().publish()

    def edit_new_guide(self):
        make_guide(f"guide-{self.count}", regions=[BodyRegion.objects.get(slug="knee")])

    def edit_home(self):
        home = GuidePage.objects.first().get_parent().get_parent().specific
        home.do_not_tape = [("line", self._word())]
        home.save_revision().publish()

    def edit_rolled_back(self):
        with transaction.atomic():
            StockRecord.objects.update(price=1)
            transaction.set_rollback(True)

    def edit_after_a_savepoint_rolled_back(self):
        record = self._one(StockRecord)
        with transaction.atomic():
            try:
                with transaction.atomic():
                    StockRecord.objects.filter(pk=record.pk).update(price=1)
                    raise ZeroDivisionError
            except ZeroDivisionError:
                pass
            StockRecord.objects.filter(pk=record.pk).update(price=self.count)
