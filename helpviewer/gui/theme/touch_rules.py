"""The style sheet of a window that is touched: larger targets, and the parts of a kiosk."""

from helpviewer.gui.theme.scale import Scale
from helpviewer.gui.theme.stylesheet import window_stylesheet
from helpviewer.gui.theme.tokens import Theme

_USUAL = Scale()

TOUCH_TARGET = 48
"""How wide and high what is pressed is at least, in device-independent pixels.

It does not grow with the text: fingers do not.
"""


def touch_stylesheet(theme: Theme, scale: Scale = _USUAL) -> str:
    """Return the style sheet of a window that is touched, in a theme."""
    parts = window_stylesheet, _target_rules, _sheet_rules, _keyboard_rules
    return "".join(part(theme, scale) for part in parts)


def _target_rules(theme: Theme, scale: Scale) -> str:

    def px(length: int) -> str:
        return f"{scale.px(length)}px"

    def least(length: int) -> str:
        return f"{max(scale.px(length), TOUCH_TARGET)}px"

    return f"""
QToolButton#action, QToolButton#choice, QToolButton#back, QToolButton#chip {{
  min-height: {least(30)}; min-width: {least(30)};
}}
QToolButton#clear {{ min-height: {least(30)}; min-width: {least(30)}; }}
QLineEdit#search-box, QPushButton#primary {{ min-height: {least(36)}; }}
QPushButton#quiet, QPushButton#announcement-title {{ min-height: {least(30)}; }}
QScrollBar:vertical {{ width: {px(24)}; margin: {px(4)}; }}
QScrollBar:horizontal {{ height: {px(24)}; margin: {px(4)}; }}
QScrollBar::handle:vertical {{ border-radius: {px(8)}; min-height: {least(48)}; }}
QScrollBar::handle:horizontal {{ border-radius: {px(8)}; min-width: {least(48)}; }}
QWidget#visitor-bar {{
  background: {theme.sidebar}; border-top: {px(1)} solid {theme.control};
}}
QLabel#visitor-text {{ color: {theme.text}; }}
QToolButton#visitor {{
  background: {theme.surface}; color: {theme.text}; border: {px(2)} solid {theme.control};
  border-radius: {px(12)}; min-height: {least(36)}; min-width: {least(36)};
  margin: {px(1)}; padding: 0 {px(8)};
}}
QToolButton#visitor:pressed {{ background: {theme.hover}; }}
QToolButton#visitor:disabled {{ color: {theme.control}; border-color: {theme.border}; }}
QToolButton#visitor:checked {{
  background: {theme.accent}; color: {theme.on_accent}; border-color: {theme.accent};
}}
QToolButton#visitor:focus {{ border: {px(3)} solid {theme.focus}; margin: 0; }}
QToolButton#visitor:checked:focus {{ border-color: {theme.accent_focus}; }}
"""


def _sheet_rules(theme: Theme, scale: Scale) -> str:
    def px(length: int) -> str:
        return f"{scale.px(length)}px"

    return f"""
QFrame#sheet-card {{
  background: {theme.surface}; border: {px(1)} solid {theme.control}; border-radius: {px(18)};
}}
QScrollArea#sheet-scroll {{ background: transparent; }}
QWidget#attract-slide {{ background: {theme.surface}; }}
QWidget#attract-panel {{ background: {theme.wall}; }}
QWidget#attract-panel QLabel {{ background: {theme.wall}; color: {theme.on_wall}; }}
QLabel#attract-badge {{
  background: {theme.selected}; color: {theme.selected_text}; border-radius: {px(10)};
  padding: {px(6)} {px(14)};
}}
QPushButton#touch, QPushButton#touch-primary {{
  background: {theme.surface}; color: {theme.text}; border: {px(2)} solid {theme.control};
  border-radius: {px(12)}; min-height: {px(52)}; padding: 0 {px(20)};
}}
QPushButton#touch:pressed {{ background: {theme.hover}; }}
QPushButton#touch:disabled {{ color: {theme.control}; }}
QPushButton#touch:focus {{ border: {px(3)} solid {theme.focus}; padding: 0 {px(19)}; }}
QPushButton#touch-primary {{
  background: {theme.accent}; color: {theme.on_accent}; border-color: {theme.accent};
}}
QPushButton#touch-primary:pressed {{
  background: {theme.selected}; color: {theme.selected_text};
}}
QPushButton#touch-primary:focus {{
  border: {px(3)} solid {theme.accent_focus}; padding: 0 {px(19)};
}}
QPushButton#pin-key {{
  background: {theme.window}; color: {theme.text}; border: {px(2)} solid {theme.control};
  border-radius: {px(12)}; min-height: 64px; min-width: 92px;
}}
QPushButton#pin-key:pressed {{ background: {theme.hover}; }}
QPushButton#pin-key:disabled {{ color: {theme.control}; }}
QLabel#pin-dots {{
  background: {theme.window}; color: {theme.text}; border: {px(2)} solid {theme.control};
  border-radius: {px(12)}; min-height: 52px;
}}
QLabel#pin-dots:focus {{ border-color: {theme.focus}; }}
"""


def _keyboard_rules(theme: Theme, _scale: Scale) -> str:
    return f"""
QWidget#keyboard {{ background: {theme.sidebar}; }}
QPushButton#key, QPushButton#key-function, QPushButton#suggested {{
  background: {theme.surface}; color: {theme.heading}; border: 1px solid {theme.control};
  border-radius: 8px; padding: 0;
}}
QPushButton#key-function {{ background: {theme.hover}; }}
QPushButton#key-function:checked {{
  background: {theme.selected}; color: {theme.selected_text}; border: 2px solid {theme.accent};
}}
QPushButton#key-confirm {{
  background: {theme.accent}; border: 3px solid {theme.accent}; border-radius: 8px;
}}
QPushButton#key:pressed, QPushButton#key-function:pressed, QPushButton#suggested:pressed {{
  background: {theme.selection}; border: 3px solid {theme.focus};
}}
QPushButton#key:focus, QPushButton#key-function:focus, QPushButton#suggested:focus {{
  border: 3px solid {theme.focus};
}}
QPushButton#key-confirm:focus, QPushButton#key-confirm:pressed {{
  border-color: {theme.accent_focus};
}}
"""
