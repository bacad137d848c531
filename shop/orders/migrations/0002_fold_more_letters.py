from django.db import migrations

from shop.orders.words import folded

AT_ONCE = 500  # orders


def fold(apps, schema_editor):
    """What was stored before Vietnamese letters and accents of their own were folded."""
    words = apps.get_model("shop_orders", "OrderWords").objects
    changed = []
    for row in words.order_by("pk").iterator(chunk_size=AT_ONCE):
        if (text := folded(row.text)) != row.text:
            row.text = text
            changed.append(row)
    words.bulk_update(changed, ["text"], batch_size=AT_ONCE)


class Migration(migrations.Migration):
    dependencies = [("shop_orders", "0001_order_words")]

    operations = [migrations.RunPython(fold, migrations.RunPython.noop)]
