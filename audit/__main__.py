"""Runs all steps, and exits with 1 if one found something."""

import sys

from . import steps

STEPS = {
    "Own rules": steps.own_rules,
    "Known holes in the code (bandit)": steps.known_holes_in_code,
    "Secrets in files (detect-secrets)": steps.secrets,
    "Licenses (pip-licenses)": steps.licenses,
    "Migrations (django-migration-linter)": steps.migrations,
    "Versions behind (uv)": steps.versions_behind,
    "Known holes in libraries (pip-audit)": steps.holes_in_libraries,
}


def main() -> int:
    bad = 0
    for name, step in STEPS.items():
        found = step()
        bad += bool(found)
        print(f"{'FAIL' if found else 'ok  '}  {name}")
        for line in found:
            print(f"      {line}")
    return int(bool(bad))


if __name__ == "__main__":
    sys.exit(main())
