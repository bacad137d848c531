"""The files of four platforms say the same: the same names, the same commands."""

import json
import os
import subprocess
import sys
import tomllib

import pytest
import yaml
from django.core.management import CommandError, call_command

from kt_site import preflight
from kt_site.management.commands import release
from kt_site.settings.names import NAMES
from tests.current_run import ROOT

KNOWN = {name.name for name in NAMES} | {"DJANGO_SETTINGS_MODULE"}
GIVEN = {"DATABASE_URL", "REDIS_URL"}  # by the platform's own services
# Needed always, or with the choices that a shop has: a bucket and Stripe.
NEEDED = {name.name for name in NAMES if name.needed} - {"MEDIA_ROOT"}


def procfile():
    lines = (ROOT / "Procfile").read_text().splitlines()
    found = dict(line.split(": ", 1) for line in lines)
    words = "env DJANGO_SETTINGS_MODULE=kt_site.settings.production "
    return {name: command.removeprefix(words) for name, command in found.items()}


def app_json():
    return json.loads((ROOT / "app.json").read_text())


def render():
    return yaml.safe_load((ROOT / "render.yaml").read_text())


def fly():
    return tomllib.loads((ROOT / "fly.toml").read_text())


def names_of_render():
    group = {row["key"] for row in render()["envVarGroups"][0]["envVars"]}
    return group | {row["key"] for row in render()["services"][0]["envVars"] if "key" in row}


def test_every_name_is_a_setting_of_ours():
    for names in (set(app_json()["env"]), names_of_render(), set(fly()["env"])):
        assert names - KNOWN == set()


def test_every_name_that_is_needed_is_asked_for():
    assert NEEDED - GIVEN - set(app_json()["env"]) == set()
    assert NEEDED - names_of_render() == set()


def test_a_name_that_was_forgotten_would_be_found():
    """The control."""
    assert "MAIL_URL" not in KNOWN
    assert {"SECRET_KEY", "EMAIL_URL", "AWS_PRIVATE_BUCKET_NAME"} <= NEEDED


def test_platforms_run_what_the_procfile_runs():
    commands = procfile()
    assert fly()["processes"] == {name: commands[name] for name in ("web", "worker", "clock")}
    assert fly()["deploy"]["release_command"] == commands["release"]
    services = {row["name"]: row for row in render()["services"]}
    assert services["web"]["preDeployCommand"] == commands["release"]
    assert services["worker"]["dockerCommand"] == commands["worker"]
    assert services["clock"]["dockerCommand"] == commands["clock"]
    image = (ROOT / "Dockerfile").read_text()
    assert json.dumps(commands["web"].split()) in image
    assert set(app_json()["formation"]) == set(commands) - {"release"}


def test_image_has_no_secret_and_is_not_run_by_root():
    image = (ROOT / "Dockerfile").read_text()
    assert "SECRET" not in image
    assert "\nUSER 10001\n" in image
    assert ".env\n" in (ROOT / ".dockerignore").read_text()


def test_static_files_are_built_without_any_setting(tmp_path):
    """As the image is: no secret, no database."""
    environment = {"DJANGO_SETTINGS_MODULE": "kt_site.settings.build", "PATH": os.environ["PATH"]}
    command = [sys.executable, "manage.py", "collectstatic", "--noinput", "--dry-run"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "static files" in done.stdout


@pytest.mark.django_db
def test_release_goes_live_or_says_why_not(monkeypatch, capsys):
    checks = {name: (lambda: "") for name in preflight.CHECKS}
    monkeypatch.setattr(release, "CHECKS", checks)
    call_command("release")
    assert "Ready to release." in capsys.readouterr().out
    monkeypatch.setitem(checks, "Scheduled jobs", lambda: "never ran")
    call_command("release")
    monkeypatch.setitem(checks, "Uploads", lambda: "Uploads cannot be written.")
    with pytest.raises(CommandError, match=r"does not go live\.\nUploads: Uploads cannot"):
        call_command("release")
