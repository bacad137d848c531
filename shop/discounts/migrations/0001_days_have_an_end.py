from django.db import migrations

from shop.discounts.days import last_moment


def end_with_the_day(apps, schema_editor):
    """Offers and codes whose end was a date alone ended as that day began."""
    for app, model in (("offer", "ConditionalOffer"), ("voucher", "Voucher")):
        rows = apps.get_model(app, model).objects
        for pk, end in rows.exclude(end_datetime=None).values_list("pk", "end_datetime"):
            if last_moment(end) != end:
                rows.filter(pk=pk).update(end_datetime=last_moment(end))


class Migration(migrations.Migration):
    dependencies = [
        ("offer", "0013_range_excluded_categories"),
        ("voucher", "0010_auto_20210224_0712"),
    ]

    operations = [migrations.RunPython(end_with_the_day, migrations.RunPython.noop)]
