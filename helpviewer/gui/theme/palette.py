"""A theme as the palette that Qt's own widgets and our delegates paint with."""

from collections.abc import Mapping

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from helpviewer.gui.theme.tokens import Theme

_Role = QPalette.ColorRole
_FRAMED = (
    "QCheckBox",
    "QComboBox",
    "QPushButton",
    "QRadioButton",
    "QTabBar",
    "QTabWidget",
)
_DARKER = 140  # percent; how much darker than what is behind a control Fusion frames it


def use_palette(app: QApplication, theme: Theme) -> None:
    """Have all be painted in the colours of a theme.

    On a dark window the frames of Fusion could not be seen: there, controls take another
    colour for what is behind them, one of which Fusion makes the outline that it should be.
    """
    palette = make_palette(theme)
    app.setPalette(palette)
    if palette.window().color().lightness() < palette.windowText().color().lightness():
        palette.setColor(_Role.Window, QColor(theme.control).lighter(_DARKER))
        for kind in _FRAMED:
            app.setPalette(palette, kind)  # type: ignore[arg-type]  # the stubs are wrong


def make_palette(theme: Theme) -> QPalette:
    """Return the palette of a theme."""
    palette = QPalette()
    for role, color in _colors(theme).items():
        palette.setColor(role, QColor(color))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.control))
    return palette


def _colors(theme: Theme) -> Mapping[QPalette.ColorRole, str]:
    return {
        _Role.Window: theme.window,
        _Role.WindowText: theme.text,
        _Role.Base: theme.surface,
        _Role.AlternateBase: theme.zebra,
        _Role.Text: theme.text,
        _Role.PlaceholderText: theme.muted,
        _Role.Button: theme.surface,
        _Role.ButtonText: theme.text,
        _Role.BrightText: theme.bad,
        _Role.Highlight: theme.accent,
        _Role.HighlightedText: theme.on_accent,
        _Role.Accent: theme.accent,
        _Role.Link: theme.link,
        _Role.LinkVisited: theme.link,
        _Role.ToolTipBase: theme.text,
        _Role.ToolTipText: theme.surface,
        _Role.Light: theme.surface,
        _Role.Midlight: theme.hover,
        _Role.Mid: theme.border,
        _Role.Dark: theme.control,
        _Role.Shadow: theme.control,
    }
