"""What `make` installs with: uv from its pin, and pip where that cannot be."""

import subprocess

import pytest

from kt_site import install

PINS = """\
# comment
psycopg[binary,pool]==3.2.10 \\
    --hash=sha256:aa
    # via -r requirements.in
uv==0.13.9 \\
    --hash=sha256:bb \\
    --hash=sha256:cc
tzdata==2026.1 ; sys_platform == 'win32' \\
    --hash=sha256:dd
"""


def test_pins_are_read_with_their_hashes(tmp_path):
    (tmp_path / "requirements.txt").write_text(PINS)
    found = install.pins(tmp_path / "requirements.txt")
    assert list(found) == ["psycopg", "uv", "tzdata"]
    assert found["uv"] == "uv==0.13.9 \\\n    --hash=sha256:bb \\\n    --hash=sha256:cc"


def test_uv_is_pinned_with_hashes():
    pin = install.pins(install.PINS_OF_TOOLS)["uv"]
    assert pin.count("--hash=sha256:") > 5


def test_settings_of_pip_are_given_to_uv(monkeypatch):
    lines = "global.index-url='https://mirror.example/simple'\n:env:.cert='/etc/mirror.pem'\n"
    monkeypatch.setattr(install, "_output", lambda *command: lines)
    monkeypatch.setenv("SSL_CERT_FILE", "/etc/mine.pem")
    told = install._environment()
    assert told["UV_DEFAULT_INDEX"] == "https://mirror.example/simple"
    assert told["SSL_CERT_FILE"] == "/etc/mine.pem"  # what is set for uv itself stays
    assert told["UV_CACHE_DIR"].startswith(str(install.ROOT))


@pytest.mark.parametrize("broken", ["_install_uv", "_by_uv"])
def test_pip_installs_where_uv_cannot(monkeypatch, tmp_path, broken):
    called = []
    for name in ("_install_uv", "_by_uv"):
        monkeypatch.setattr(install, name, lambda *a, name=name: name != broken)
    monkeypatch.setattr(subprocess, "call", lambda command: called.append(command) or 0)
    assert install.main(tmp_path / "requirements.txt") == 0
    assert called[0][1:3] == ["-m", "pip"]
    assert "--require-hashes" in called[0]


def test_pip_is_not_asked_where_uv_can(monkeypatch, tmp_path):
    monkeypatch.setattr(install, "_install_uv", lambda: True)
    monkeypatch.setattr(install, "_by_uv", lambda requirements: True)
    monkeypatch.setattr(subprocess, "call", lambda command: pytest.fail("pip was asked"))
    assert install.main(tmp_path / "requirements.txt") == 0
