"""The hosted page as a browser sees it: pay, decline, or go back."""

from html import escape

from .answers import Answer

PAGE = """<!doctype html>
<html lang="en"><title>Fake Stripe</title><h1>{line}</h1><p>{amount} {currency}</p>
<p role="status">{notice}</p>
<form method="post">
<button name="decision" value="pay">Pay</button>
<button name="decision" value="decline">Decline</button>
<button name="decision" value="back">Back</button>
</form></html>
"""


def show(session, notice="") -> Answer:
    if session["status"] != "open":
        notice = f"This page is {session['status']}."
    page = PAGE.format(
        line=escape(session["_line"]),
        amount=f"{session['amount_total'] / 100:.2f}",
        currency=session["currency"].upper(),
        notice=notice,
    )
    return Answer(200, {"html": page})


def decide(books, session, decision) -> Answer:
    if decision == "back":
        return _redirect(session["cancel_url"])
    if decision != "pay":
        books.decline(session["id"])
        return show(session, "Your card was declined.")
    books.pay(session["id"])
    if session["status"] != "complete":
        return show(session)
    return _redirect(session["success_url"].replace("{CHECKOUT_SESSION_ID}", session["id"]))


def _redirect(address) -> Answer:
    return Answer(303, {"html": ""}, {"Location": address})
