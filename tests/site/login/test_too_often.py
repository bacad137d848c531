"""Each form that can be abused ends in 429 in the site's look, and in 503 while nothing counts."""

from collections import Counter

import pytest
from allauth.account.auth_backends import AuthenticationBackend

from guides.models import ContactPage, HomePage
from tests.factories import ORIGIN, PASSWORD, make_product, make_user, put_in_cart

pytestmark = pytest.mark.django_db
AWAY = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
MESSAGE = {"name": "Ada", "email": "ada@example.com", "message": "Where is my box?"}
FORMS = {
    "register": ("/account/register/", {"email": "a{n}@example.com", "password1": PASSWORD}, 10),
    "reset": ("/account/password-reset/", {"email": "ada@example.com"}, 5),
    "look-up": ("/account/order-status/", {"number": "ABCDEFGHJK", "email": "a@b.example"}, 5),
    "contact": ("/contact-form/", MESSAGE, 5),
}


@pytest.fixture
def send(client_of, db):
    HomePage.objects.get().add_child(instance=ContactPage(title="Contact", thanks="Sent."))

    def send(name, n=0):
        address, data, _ = FORMS[name]
        data = {key: value.format(n=n) for key, value in data.items()}
        return client_of().post(address, data, headers={"Origin": ORIGIN})

    return send


@pytest.fixture
def client_of(client):
    return type(client)


@pytest.mark.parametrize("name", FORMS)
def test_form_sent_too_often_is_refused_in_the_sites_look(send, name):
    most = FORMS[name][2]
    answers = [send(name, n) for n in range(most + 3)]
    assert [page.status_code == 429 for page in answers] == [False] * most + [True] * 3
    assert "That was often" in answers[-1].content.decode()
    assert answers[-1]["Retry-After"] == "3600"


@pytest.mark.parametrize("name", FORMS)
def test_form_is_closed_while_nothing_can_be_counted(send, settings, name):
    settings.CACHES = AWAY
    assert send(name).status_code in (429, 503)


def test_log_in_is_closed_while_nothing_can_be_counted_and_reading_is_open(client, settings):
    make_user()
    settings.CACHES = AWAY
    right = {"login": "shopper@example.com", "password": PASSWORD}
    page = client.post("/account/login/", right)
    assert (page.status_code, page["Retry-After"]) == (503, "60")
    assert client.get("/account/login/").status_code == 200
    assert client.get("/shop/").status_code == 200


@pytest.fixture
def judged(monkeypatch):
    """The passwords that were judged."""
    done = []
    judge = AuthenticationBackend._authenticate

    def count(self, request, **credentials):
        done.append(credentials["password"])
        return judge(self, request, **credentials)

    monkeypatch.setattr(AuthenticationBackend, "_authenticate", count)
    return done


def wrong_passwords(client_of, times):
    """The statuses of so many tries at one account, each from another address."""
    wrong = {"login": " Shopper@Example.com", "password": "wrong-one-9"}
    visitors = (client_of(REMOTE_ADDR=f"10.0.0.{n}") for n in range(times))
    return Counter(each.post("/account/login/", wrong).status_code for each in visitors)


def test_ten_wrong_passwords_of_one_account_are_judged_whoever_sends_them(client_of, judged):
    make_user()
    assert wrong_passwords(client_of, 40) == {200: 10, 429: 30}
    assert len(judged) == 10


def test_without_the_limit_all_are_judged(client_of, judged, settings):
    """The control."""
    make_user()
    settings.ACCOUNT_RATE_LIMITS = False
    assert wrong_passwords(client_of, 40) == {200: 40}
    assert len(judged) == 40


def test_right_password_is_refused_with_the_reason_while_the_account_rests(client_of):
    make_user()
    wrong_passwords(client_of, 10)
    right = {"login": "shopper@example.com", "password": PASSWORD}
    page = client_of(REMOTE_ADDR="10.9.9.9").post("/account/login/", right)
    assert page.status_code == 429
    assert "Wait a quarter of an hour, or reset the password." in page.content.decode()


def test_codes_of_a_cart_are_counted(client):
    put_in_cart(client, make_product("box"))
    pages = [
        client.post("/cart/vouchers/add/", {"code": f"TAPE{n}"}, follow=True) for n in range(11)
    ]
    said = [next(iter(page.context["messages"])).message for page in pages]
    assert said[9] == "We don’t know the promo code TAPE9. Check how it is spelled."
    assert said[10] == "Those were many codes in a short while. Wait an hour, then try again."
