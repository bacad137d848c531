from django import template

from shop.web.money import money

register = template.Library()
register.filter("money", money)
