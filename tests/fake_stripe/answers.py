"""What the API answers: a status and a body, in Stripe's form."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Answer:
    status: int
    body: dict
    headers: dict = field(default_factory=dict)


class Refusal(Exception):
    """An answer that says no."""

    def __init__(self, status, message, *, kind="invalid_request_error", code="", param=""):
        super().__init__(message)
        error = {"type": kind, "message": message}
        error |= {"code": code} if code else {}
        error |= {"param": param} if param else {}
        self.answer = Answer(status, {"error": error})


def missing(kind, name) -> Refusal:
    return Refusal(404, f"No such {kind}: '{name}'", code="resource_missing", param="id")


def page(items, query, url) -> Answer:
    """One page of a list, newest first, as Stripe pages: limit and starting_after."""
    items = sorted(items, key=lambda item: item["_number"], reverse=True)
    after = query.get("starting_after")
    if after:
        names = [item["id"] for item in items]
        items = items[names.index(after) + 1 :]
    limit = int(query.get("limit", 10))
    data = [public(item) for item in items[:limit]]
    return Answer(200, {"object": "list", "url": url, "has_more": len(items) > limit, "data": data})


def public(thing: dict) -> dict:
    """Without what only the fake knows."""
    return {key: value for key, value in thing.items() if not key.startswith("_")}
