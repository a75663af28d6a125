"""The type of the window and of its articles, in fonts that ship with the program."""

import logging
import sys
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

logger = logging.getLogger(__name__)

SANS = ("Inter", "Noto Sans Arabic")
"""What text is set in; other scripts come from the fonts of the system."""

SERIF = (
    "Source Serif 4",
    "Noto Serif",
    "Charter",
    "Georgia",
    "Liberation Serif",
    "Times New Roman",
    "DejaVu Serif",
    "Noto Sans Arabic",
)
"""What text with serifs is set in, whichever the system has; none ships with the program."""

MONO = ("JetBrains Mono NL", "Noto Sans Arabic")
"""What code is set in."""

USUAL = 14
"""How high the text of the window usually is, in device-independent pixels."""

_POINTS = 14.0 if sys.platform == "darwin" else 10.5  # the same: there an inch has 72 pixels


@cache
def load_fonts(folder: Path) -> None:
    """Make every font file in `folder` known to Qt; asking again costs nothing.

    They are static files: of a variable font Qt picks no weight, and smears the bold.
    """
    for file in sorted(folder.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            logger.warning("The font %s cannot be used", file)


def application_font(percent: int = 100) -> QFont:
    """Return the font of the application, from which all of the window takes its size."""
    font = _font(SANS, QFont.Weight.Normal, QFont.StyleHint.SansSerif)
    font.setPointSizeF(_POINTS * percent / 100)
    return font


def interface_font(px: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of text in the window that is usually `px` pixels high."""
    font = _font(SANS, weight, QFont.StyleHint.SansSerif)
    font.setPointSizeF(max(1, px) / USUAL * QApplication.font().pointSizeF())
    return font


def sans_font(px: float) -> QFont:
    """Return the font of text that is `px` device-independent pixels high."""
    return _sized(_font(SANS, QFont.Weight.Normal, QFont.StyleHint.SansSerif), px)


def serif_font(px: float) -> QFont:
    """Return a font with serifs that is `px` device-independent pixels high."""
    return _sized(_font(SERIF, QFont.Weight.Normal, QFont.StyleHint.Serif), px)


def has_serif_font() -> bool:
    """Tell whether the system has a typeface with serifs that articles can be set in."""
    return not set(SERIF[:-1]).isdisjoint(QFontDatabase.families())


def code_font(px: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of code that is `px` device-independent pixels high."""
    return _sized(_font(MONO, weight, QFont.StyleHint.Monospace), px)


def _font(families: tuple[str, ...], weight: QFont.Weight, hint: QFont.StyleHint) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setStyleHint(hint)
    font.setWeight(weight)
    # Hinted glyphs snap to whole pixels: uneven gaps, and other widths at every zoom.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _sized(font: QFont, px: float) -> QFont:
    font.setPixelSize(max(1, round(px)))
    return font
