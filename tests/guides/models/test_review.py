"""A page says who reviewed it only when both the person and the day are known."""

from datetime import date

import pytest

from guides.models import ArticlePage, GuidePage


@pytest.mark.django_db
@pytest.mark.parametrize("model", [ArticlePage, GuidePage])
@pytest.mark.parametrize(
    ("reviewer", "day", "line"),
    [
        ("", None, ""),
        ("A. Reader, PT", None, ""),
        ("", date(2026, 3, 7), ""),
        ("A. Reader, PT", date(2026, 3, 7), "Reviewed by A. Reader, PT on March 7, 2026"),
    ],
)
def test_reviewer_line(model, reviewer, day, line):
    assert model(reviewer=reviewer, reviewed_on=day).reviewer_line == line
