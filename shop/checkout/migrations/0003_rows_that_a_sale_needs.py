"""What an order points at, and staff's product form cannot do without, in every new database.

Countries are those of ISO 3166, as Oscar's `oscar_populate_countries` makes them. The shipping
rates say which of them the shop ships to, so all are marked as countries that can be. A warehouse
and the two kinds of product are what the demo fills as well; staff may rename them.
"""

import pycountry
from django.db import migrations

PRODUCT_CLASSES = {"tape": "Tape", "accessory": "Accessory"}


def add(apps, schema_editor):
    country = apps.get_model("address", "Country")
    rows = [
        country(
            iso_3166_1_a2=known.alpha_2,
            iso_3166_1_a3=known.alpha_3,
            iso_3166_1_numeric=known.numeric,
            printable_name=getattr(known, "common_name", known.name),
            name=getattr(known, "official_name", known.name),
            is_shipping_country=True,
        )
        for known in pycountry.countries
    ]
    country.objects.bulk_create(rows, ignore_conflicts=True)
    partners = apps.get_model("partner", "Partner").objects
    if not partners.exists():
        partners.create(code="warehouse", name="Warehouse")
    classes = apps.get_model("catalogue", "ProductClass").objects
    if not classes.exists():
        for slug, name in PRODUCT_CLASSES.items():
            classes.create(slug=slug, name=name, requires_shipping=True, track_stock=True)


class Migration(migrations.Migration):
    dependencies = [
        ("shop_checkout", "0002_stock_is_never_oversold"),
        ("address", "0007_useraddress_code"),
        ("catalogue", "0032_category_exclude_from_menu_category_long_description"),
        ("partner", "0007_partneraddress_code"),
    ]
    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
