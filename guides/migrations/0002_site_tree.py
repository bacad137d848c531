"""The tree that the site's addresses stand on: home, guides, articles, body."""

from django.db import migrations

INDEXES = [
    ("guideindexpage", "Taping guides", "guides"),
    ("articleindexpage", "Posture articles", "articles"),
    ("regionindexpage", "Body map", "body"),
]


def plant(apps, schema_editor):
    content_type = apps.get_model("contenttypes.ContentType")
    page = apps.get_model("wagtailcore.Page")
    site = apps.get_model("wagtailcore.Site")
    home_page = apps.get_model("guides.HomePage")
    locale = apps.get_model("wagtailcore.Locale").objects.first()
    site.objects.all().delete()
    page.objects.filter(depth=2).delete()  # Wagtail's welcome page

    def type_of(name):
        return content_type.objects.get_or_create(app_label="guides", model=name)[0]

    home = home_page.objects.create(
        title="Where does it ache?",
        draft_title="Where does it ache?",
        slug="home",
        content_type=type_of("homepage"),
        path="00010001",
        depth=2,
        numchild=len(INDEXES),
        url_path="/home/",
        locale=locale,
    )
    for number, (model, title, slug) in enumerate(INDEXES, start=1):
        apps.get_model("guides", model).objects.create(
            title=title,
            draft_title=title,
            slug=slug,
            show_in_menus=True,
            content_type=type_of(model),
            path=f"00010001{number:04d}",
            depth=3,
            numchild=0,
            url_path=f"/home/{slug}/",
            locale=locale,
        )
    page.objects.filter(depth=1).update(numchild=1)
    site.objects.create(
        hostname="localhost", port=80, site_name="", root_page_id=home.pk, is_default_site=True
    )


def uproot(apps, schema_editor):
    apps.get_model("wagtailcore.Site").objects.all().delete()
    apps.get_model("wagtailcore.Page").objects.filter(depth__gte=2).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("guides", "0001_initial"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [migrations.RunPython(plant, uproot)]
