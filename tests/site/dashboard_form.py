"""Fills in the dashboard's product form the way a browser does: what it shows is sent back."""


def open_form(client, product):
    """(address, what a browser would send if nothing were changed)."""
    url = f"/dashboard/catalogue/products/{product.pk}/"
    answer = client.get(url)
    assert answer.status_code == 200
    forms = [answer.context["form"]]
    for name in answer.context["view"].formsets:
        formset = answer.context[name]
        forms += [formset.management_form, *formset.forms]
    return url, {name: value for form in forms for name, value in _fields(form)}


def _fields(form):
    for field in form:
        value = field.value()
        if isinstance(value, bool):
            value = "on" if value else None
        if value is not None:
            yield field.html_name, value
            if field.field.show_hidden_initial:
                yield field.html_initial_name, value


def save(client, product, **changes):
    """Send the product's form with these changes; fails unless it was taken."""
    url, data = open_form(client, product)
    answer = client.post(url, data | changes)
    assert answer.status_code == 302, _errors(answer.context)


def _errors(context):
    formsets = [context[name] for name in context["view"].formsets]
    return [
        context["form"].errors,
        *(formset.errors for formset in formsets),
        *(formset.non_form_errors() for formset in formsets),
    ]
