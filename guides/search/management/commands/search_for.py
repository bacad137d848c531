from django.core.management.base import BaseCommand, CommandError

from guides.search.answer import Answer, answer


class Command(BaseCommand):
    help = "Prints what the search answers to a question: kind, title and why, the first ten."

    def add_arguments(self, parser):
        parser.add_argument("question")
        parser.add_argument("--exact", action="store_true", help="correct nothing")

    def handle(self, *args, question, exact, **options):
        if not question.strip():
            raise CommandError("Ask something: manage.py search_for 'tennis elbow'")
        found = answer(question, exact=exact)
        for line in _understood(found):
            self.stdout.write(line)
        if not found.found:
            self.stdout.write("Nothing found.")
        for place, one in enumerate(found.found[:10], start=1):
            why = "; ".join(one.hit.why)
            self.stdout.write(f"{place:2}. {one.kind:9} {one.heading}  [{why}]")


def _understood(found: Answer) -> list[str]:
    plan = found.plan
    lines = [f"Read “{typed}” as “{meant}”." for typed, meant in plan.changed]
    lines += [f"Nothing here has “{word}”." for word in plan.unknown]
    lines += [f"“{condition}” is a condition: no promise." for condition in plan.conditions]
    return lines
