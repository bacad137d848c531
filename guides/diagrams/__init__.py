"""Taping steps drawn as SVG from their data; pure Python, no Django."""

from guides.diagrams.figures import (
    FIGURES,
    REGION_FIGURES,
    Figure,
    UnknownFigure,
    UnknownLandmark,
    figure,
    landmark_label,
    place_words,
)

__all__ = [
    "FIGURES",
    "REGION_FIGURES",
    "Figure",
    "UnknownFigure",
    "UnknownLandmark",
    "figure",
    "landmark_label",
    "place_words",
]
