"""What uses a body region. While something does, it cannot be deleted: a guide would lose its
place, and links to the region lead nowhere."""

from django.db.models import PROTECT, ProtectedError

SHOWN = 3


class RegionInUse(ProtectedError):
    """Its text is a sentence for editors."""

    def __init__(self, region, users: list):
        super().__init__(in_use_sentence(region, users), set(users))

    def __str__(self):
        return self.args[0]


def users_of(region) -> list:
    """The rows that point at the region, by whatever relation of whichever model: today the guides,
    articles and landing pages. Its own list of products is no use of it."""
    relations = [
        relation
        for relation in region._meta.related_objects
        if relation.many_to_many or relation.on_delete is PROTECT
    ]
    return [
        row
        for relation in relations
        for row in relation.related_model._base_manager.filter(**{relation.field.name: region})
    ]


def in_use_sentence(region, users: list) -> str:
    names = [f"“{user}”" for user in users[:SHOWN]]
    more = len(users) - len(names)
    if more:
        names.append(f"{more} more")
    named = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    return f"{region} cannot be deleted while it is used by {named}. Take it off there first."


def refuse_to_delete(sender, instance, **kwargs) -> None:
    """Before a region goes, by whatever way. Raises RegionInUse."""
    if users := users_of(instance):
        raise RegionInUse(instance, users)
