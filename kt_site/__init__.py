"""The site: settings, addresses, and what spans the guides and the shop."""

__version__ = "1.0"  # the last release, as CHANGELOG.md says
