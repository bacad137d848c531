"""Whoever gives or takes a role: written into the site's history, once for each person.

Wagtail's form takes all groups away and gives the chosen ones anew; what counts is how they were
before the transaction, and how they are after it.
"""

from functools import partial

from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models.signals import m2m_changed
from django.dispatch import receiver
from wagtail.log_actions import LogFormatter, get_active_log_context, log

ACTION = "shop.roles"
BEFORE = ("pre_add", "pre_remove", "pre_clear")


class RolesChanged(LogFormatter):
    label = "Change roles"

    def format_message(self, log_entry):
        old, new = (", ".join(log_entry.data.get(key, [])) or "none" for key in ("old", "new"))
        return f"Roles: {old} → {new}"


def register_log_actions(actions) -> None:
    actions.register_action(ACTION)(RolesChanged)


@receiver(m2m_changed, sender=get_user_model().groups.through)
def roles_change(sender, instance, action, reverse, pk_set, **kwargs):
    """`instance` is a group where people are added to it."""
    if action not in BEFORE:
        return
    users = [instance]
    if reverse:
        users = instance.user_set.all() if pk_set is None else _people(pk__in=pk_set)
    for user in users:
        _remember(user)


def _people(**which):
    return get_user_model().objects.filter(**which)


def _remember(user) -> None:
    """Until the transaction ends, unless its roles are remembered already: what waits for the end
    is asked of the connection, which forgets it when the transaction is undone."""
    waiting = [
        call.args for _, call, _ in transaction.get_connection().run_on_commit if _is_ours(call)
    ]
    if user.pk not in {args[0] for args in waiting}:
        by = get_active_log_context().user
        transaction.on_commit(partial(_log, user.pk, _roles(user), by))


def _is_ours(call) -> bool:
    return isinstance(call, partial) and call.func is _log


def _roles(user) -> list[str]:
    return sorted(user.groups.values_list("name", flat=True))


def _log(pk: int, old: list[str], by) -> None:
    user = _people(pk=pk).first()
    if user is not None and (new := _roles(user)) != old:
        log(user, ACTION, user=by, title=user.email, data={"old": old, "new": new})
