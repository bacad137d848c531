from django import template

from claims.places import findings

register = template.Library()


@register.simple_tag
def claims_of(row) -> list:
    """The findings of a row; two queries."""
    return findings(row)
