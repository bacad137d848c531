"""A shopper of a running site, by HTTP alone, as the router before it would pass them on."""

import re

import requests

from tests.shop.checkout_form import ADDRESS


class Visitor:
    def __init__(self, url: str, site_url: str, email: str):
        self.url, self.email, self.session = url, email, requests.Session()
        self.session.headers.update(
            {
                "X-Forwarded-Proto": "https",
                "X-Forwarded-For": "203.0.113.7",
                "Host": site_url.removeprefix("https://"),
                "Origin": site_url,
                "Referer": f"{site_url}/",
            }
        )

    def ask(self, method: str, path: str, data=None) -> requests.Response:
        """The router ends TLS: cookies that are secure there travel plain here."""
        for cookie in self.session.cookies:
            cookie.secure = False
        return self.session.request(
            method, self.url + path, data=data, allow_redirects=False, timeout=30
        )

    def send(self, path: str, **data) -> requests.Response:
        if self.token:
            data["csrfmiddlewaretoken"] = self.token
        return self.ask("POST", path, data)

    def read(self, path: str) -> str:
        page = self.ask("GET", path)
        page.raise_for_status()
        found = re.search('name="csrfmiddlewaretoken" value="([^"]+)"', page.text)
        self.token = found[1] if found else self.token
        return page.text

    token = ""

    def agree(self, product: int) -> str:
        """From the product to the payment page, whose address is returned."""
        self.send(f"/cart/add/{product}/", quantity=1).raise_for_status()
        self.read("/checkout/")
        form = ADDRESS | {"email": self.email}
        quote = self.send("/checkout/quote/", **form)
        form["seen"] = re.search('name="seen" value="([^"]+)"', quote.text)[1]
        answer = self.send("/checkout/", **form)
        assert answer.status_code == 302, answer.text
        return path_of(answer.headers["Location"])

    def pay(self, payment: str) -> str:
        """Approve, and come back: the address of the order."""
        self.read(payment)
        back = path_of(self.send(payment, decision="approve").headers["Location"])
        answer = self.ask("GET", back)
        assert answer.status_code == 302, answer.text
        return path_of(answer.headers["Location"])


def path_of(address: str) -> str:
    return re.sub("^https?://[^/]+", "", address)
