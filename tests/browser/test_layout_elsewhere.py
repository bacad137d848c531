"""What no address leads to: mails, and the pages that stand in when something is wrong."""

import pytest
from django.template.loader import render_to_string
from django.test import RequestFactory

from tests.browser.looking import look_at_html
from tests.browser.shopping import buy_as_guest

STAND_INS = ["400.html", "403.html", "403_csrf.html"]
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]  # a mail needs no landmarks
ALONE = ["500.html", "maintenance.html"]  # nothing of the site may be asked for


@pytest.mark.django_db
@pytest.mark.parametrize("template", STAND_INS)
def test_a_stand_in(page, site, template):
    html = render_to_string(template, request=RequestFactory().get("/"))
    look_at_html(page, site, html, f"stand-in-{template[:-5]}")


@pytest.mark.parametrize("template", ALONE)
def test_a_stand_in_without_the_site(page, site, template):
    look_at_html(page, site, render_to_string(template), f"stand-in-{template[:-5]}")


def test_mails(page, site):
    buy_as_guest(page)
    page.goto("/account/password-reset/")
    page.get_by_label("Email").last.fill("shopper@example.com")
    page.get_by_role("main").get_by_role("button").last.click()
    page.wait_for_url("**/done/")
    for mail in site.mails()[-2:]:
        html = mail.get_body("html").get_content()
        name = "mail-" + mail["Subject"].split()[0].lower()
        look_at_html(page, site, html, name, WCAG)
