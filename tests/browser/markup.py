"""The Nu HTML checker, which validator.w3.org runs: one start of Java for all pages.

install_nu.sh puts it into .cache/nu. It may warn, too: a page has none of its messages.
"""

import json
import shutil
import subprocess
from pathlib import Path

from tests.current_run import ROOT

JAR = ROOT / ".cache/nu/node_modules/vnu-jar/build/dist/vnu.jar"
MISSING = "The HTML of pages cannot be checked: install Java 11 or newer and run `make chromium`."
# Mail programs read no style sheet, and Outlook knows sizes and colors by attributes alone.
FOR_OUTLOOK = "attribute on the “t"


def messages(folder: Path) -> list[str]:
    """What the checker says of the HTML files in a folder: a line for each, with page and place."""
    if not shutil.which("java") or not JAR.exists():
        return [MISSING]
    command = ["java", "-Xss2m", "-jar", JAR, "--format", "json", "--skip-non-html", folder]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    return [
        f"{page}, line {said.get('lastLine')}: {said['message']} {said.get('extract', '')}"
        for said in json.loads(answer.stderr)["messages"]
        for page in [Path(said["url"]).name]
        if not (page.startswith("mail-") and FOR_OUTLOOK in said["message"])
    ]
