"""A whole environment of production, and a start in it, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NEEDED = {
    "SECRET_KEY": "signs-cookies-and-links-" * 3,
    "ENCRYPTION_KEYS": "seals-second-factors-" * 3,
    "DATABASE_URL": "postgres://user:secret@db.example/shop",
    "REDIS_URL": "redis://cache.example:6379/0",
    "ALLOWED_HOSTS": "shop.example,www.shop.example",
    "EMAIL_URL": "smtp+tls://user:secret@mail.example:587",
    "MEDIA_ROOT": "media",
    "IS_DEMO": "true",
    "PAYMENT_PROVIDER": "test",
    "PAYMENT_TEST_PROVIDER_ALLOWED": "true",
}
STRIPE = {"STRIPE_SECRET_KEY": "sk_live_x", "STRIPE_WEBHOOK_SECRET": "whsec_x"}
BUCKET = {
    "AWS_STORAGE_BUCKET_NAME": "kt",
    "AWS_PRIVATE_BUCKET_NAME": "shop-documents",
    "AWS_ACCESS_KEY_ID": "AKIAX",
    "AWS_SECRET_ACCESS_KEY": "x",
}
HEADING = "The site cannot start. In its environment (see .env.example):"


def run(*command, environment):
    """Run Python with this environment and nothing else in it."""
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"]} | environment,
        capture_output=True,
        text=True,
        timeout=60,
    )


def sentences(result):
    """What a start that was refused said, without the dashes."""
    lines = result.stderr.splitlines()
    assert (result.returncode, HEADING in lines) == (1, True), result.stderr
    return [
        line.removeprefix("- ") for line in lines[lines.index(HEADING) + 1 :] if line[:2] == "- "
    ]
