from django.conf import settings
from django.core.checks import Tags
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from guides.models import GuidePage
from kt_site.demo.people import log_ins
from kt_site.jobs import run_due_jobs
from kt_site.schema import tables_problem


class Command(BaseCommand):
    help = "Brings the database up to date, loads the demo into a new one, and serves the site."
    requires_system_checks = [Tags.staticfiles]  # no page without its style; no database yet
    requires_migrations_checks = False

    def add_arguments(self, parser):
        parser.add_argument("port", nargs="?", default="8000")

    def handle(self, *args, port, **options):
        kind = settings.DATABASES["default"]["ENGINE"].rpartition(".")[2]
        self.say(f"Bringing the database ({kind}) up to date; a new one takes a minute.")
        call_command("migrate", interactive=False, verbosity=0)
        if problem := tables_problem():
            raise CommandError(problem)
        if settings.IS_DEMO and not GuidePage.objects.exists():
            self.say("The database is new: loading the demo.")
            call_command("load_demo", stdout=self.stdout)
        run_due_jobs()
        if settings.SHOW_DEMO_LOGINS:
            self.say("Log in at /account/login/ with one of these:")
            self.stdout.writelines(f"{line}\n" for line in log_ins())
        self.say(f"Serving http://127.0.0.1:{port}/ - Ctrl-C stops it.")
        call_command("runserver", f"127.0.0.1:{port}", use_reloader=False, skip_checks=True)

    def say(self, sentence: str) -> None:
        self.stdout.write(sentence)
        self.stdout.flush()
