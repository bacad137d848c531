from django.db import migrations

from shop.discounts.days import last_moment
from shop.web.pasted import normalized


def end_with_the_day(apps, schema_editor):
    """Offers and codes whose end was a date alone ended as that day began."""
    for app, model in (("offer", "ConditionalOffer"), ("voucher", "Voucher")):
        rows = apps.get_model(app, model).objects
        for pk, end in rows.exclude(end_datetime=None).values_list("pk", "end_datetime"):
            if last_moment(end) != end:
                rows.filter(pk=pk).update(end_datetime=last_moment(end))


def write_alike(apps, schema_editor):
    """Codes as they are looked for. One that would be another's stays, and is found as it is."""
    rows = apps.get_model("voucher", "Voucher").objects
    for pk, code in rows.values_list("pk", "code"):
        plain = normalized(code)
        if plain != code and not rows.filter(code=plain).exists():
            rows.filter(pk=pk).update(code=plain)


class Migration(migrations.Migration):
    dependencies = [
        ("offer", "0013_range_excluded_categories"),
        ("voucher", "0010_auto_20210224_0712"),
    ]

    operations = [
        migrations.RunPython(end_with_the_day, migrations.RunPython.noop),
        migrations.RunPython(write_alike, migrations.RunPython.noop),
    ]
