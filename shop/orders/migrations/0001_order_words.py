import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from shop.orders.words import skus_of, words_of

AT_ONCE = 500  # orders


def fill(apps, schema_editor):
    """Orders that were placed before there was this table."""
    OrderWords = apps.get_model("shop_orders", "OrderWords")
    orders = apps.get_model("order", "Order").objects.order_by("pk").prefetch_related("lines")
    people = orders.select_related("user", "shipping_address", "billing_address")
    rows = (
        OrderWords(
            order=order,
            text=words_of(order, order.lines.all()),
            skus=skus_of(order.lines.all()),
        )
        for order in people.iterator(chunk_size=AT_ONCE)
    )
    OrderWords.objects.bulk_create(rows, batch_size=AT_ONCE)


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("order", "0021_billingaddress_code_shippingaddress_code"),
    ]

    operations = [
        migrations.CreateModel(
            name="OrderWords",
            fields=[
                (
                    "order",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="words",
                        serialize=False,
                        to="order.order",
                    ),
                ),
                ("text", models.TextField()),
                (
                    "skus",
                    models.TextField(blank=True, help_text="In capital letters, one a line."),
                ),
            ],
            options={"default_permissions": ()},
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
