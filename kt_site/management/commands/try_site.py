import signal
from pathlib import Path

from django.conf import settings
from django.core.checks import Tags
from django.core.management import call_command
from django.core.management.base import BaseCommand
from whitenoise.runserver_nostatic.management.commands import runserver

from guides.models import GuidePage
from kt_site.demo.people import log_ins
from kt_site.trying import Worker, has_worker, start_clock, tasks_waiting


class Command(BaseCommand):
    help = "Brings the database up to date, loads the demo into a new one, and serves the site."
    requires_system_checks = [Tags.staticfiles]  # no page without its style; no database yet
    requires_migrations_checks = False

    def add_arguments(self, parser):
        parser.add_argument("port", nargs="?", default="8000")

    def handle(self, *args, port, **options):
        call_command("prepare_database", stdout=self.stdout)
        if settings.IS_DEMO and not GuidePage.objects.exists():
            call_command("load_demo", stdout=self.stdout)
        for end in (signal.SIGINT, signal.SIGTERM):  # `kill` ends all as Ctrl-C does
            signal.signal(end, signal.default_int_handler)
        server = Server()
        try:
            call_command(server, f"127.0.0.1:{port}", use_reloader=False, skip_checks=True)
        finally:
            if server.worker:
                server.worker.stop()


class Server(runserver.Command):
    """Django's own, which starts clock and worker as soon as it answers."""

    worker: Worker | None = None

    def check_migrations(self):
        """`prepare_database` has, and without importing them."""

    def on_bind(self, server_port):
        if settings.SHOW_DEMO_LOGINS:
            self.stdout.write("Log in at /account/login/ with one of these:")
            self.stdout.writelines(f"{line}\n" for line in log_ins())
        if folder := getattr(settings, "EMAIL_FILE_PATH", None):
            self.stdout.write(f"Mails are written into {_short(folder)}.")
        if waiting := tasks_waiting():
            self.stdout.write(f"Meanwhile the worker makes search and pictures (tasks: {waiting}).")
        self.stdout.write(f"Serving http://127.0.0.1:{server_port}/ - Ctrl-C stops it.")
        self.stdout.flush()
        start_clock()
        if has_worker():
            self.worker = Worker()


def _short(folder) -> str:
    path, root = Path(folder), Path(settings.BASE_DIR)
    return f"{path.relative_to(root)}/" if path.is_relative_to(root) else str(path)
