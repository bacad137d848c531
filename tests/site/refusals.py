"""What a form says is wrong."""


def refusals(page, name="form"):
    """{field: its sentences}; checks that the summary leads to each field."""
    form, html = page.context[name], page.content.decode()
    for field in form:
        if field.errors:
            assert f'href="#{field.auto_id}"' in html
            assert f'id="{field.auto_id}_error"' in html
    return {field: list(errors) for field, errors in form.errors.items()}
