"""`make snapshot`: saves the migrated database into tests/migrated/, for clones that come after."""

from contextlib import ExitStack

from tests.building import build_migrated, write_committed
from tests.databases import start_run

if __name__ == "__main__":
    with ExitStack() as stack:
        start_run(stack.callback)
        build_migrated()
        write_committed()
