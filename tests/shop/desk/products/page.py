"""Sends the form of a product as the browser does."""

from bs4 import BeautifulSoup


def fields(page):
    """{name: value} of the form as it was drawn, with what a browser would send of it."""
    form = BeautifulSoup(page.content, "html.parser").select_one("#w-editor-form")
    sent = {}
    for one in form.select("input[name], textarea[name], select[name]"):
        if one.find_parent("template"):
            continue
        name, kind = one["name"], one.get("type")
        if one.name == "select":
            chosen = one.select("option[selected]")
            sent[name] = [option.get("value", "") for option in chosen] or [""]
        elif one.name == "textarea":
            sent[name] = [one.get_text().removeprefix("\n")]
        elif kind not in ("checkbox", "radio") or one.has_attr("checked"):
            sent.setdefault(name, []).append(one.get("value", ""))
    return {name: values[0] if len(values) == 1 else values for name, values in sent.items()}
