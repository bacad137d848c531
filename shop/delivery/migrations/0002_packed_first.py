from django.db import migrations, models


def mark_fast_ways(apps, schema_editor):
    """A guess that staff can correct: what is called express, or arrives within two days."""
    rates = apps.get_model("delivery", "ShippingRate").objects
    rates.filter(
        models.Q(code__icontains="express")
        | models.Q(name__icontains="express")
        | models.Q(days_to__lte=2)
    ).update(packed_first=True)


class Migration(migrations.Migration):
    dependencies = [
        ("delivery", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="shippingrate",
            name="packed_first",
            field=models.BooleanField(
                default=False,
                help_text="For fast ways: their orders are marked, and stand first in “To pack”.",
                verbose_name="packed first",
            ),
        ),
        migrations.RunPython(mark_fast_ways, migrations.RunPython.noop),
    ]
