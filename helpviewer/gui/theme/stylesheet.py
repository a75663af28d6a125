"""What a palette cannot say of the window's widgets, in Qt's style sheet language.

All lengths grow with the text, lines and the rings of the keyboard with it.
Few and plain selectors: every rule is tried on every widget at start. A global rule for tool
buttons also hits those inside a line edit, so they are named by object.
"""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from helpviewer.gui.theme.scale import Scale
from helpviewer.gui.theme.tokens import Theme

_USUAL = Scale()
AnyWidget = TypeVar("AnyWidget", bound=QWidget)


def styled(widget: AnyWidget, name: str) -> AnyWidget:
    """Let the rules for ``#name`` below apply to a widget, and return it."""
    widget.setObjectName(name)
    return widget


def window_stylesheet(theme: Theme, scale: Scale = _USUAL) -> str:
    """Return the style sheet of the window in a theme."""

    def px(length: int) -> str:
        return f"{scale.px(length)}px"

    return f"""
QWidget#sidebar {{ background: {theme.sidebar}; }}
QWidget#top-bar, QWidget#article-list, QWidget#reading {{ background: {theme.surface}; }}
QWidget#top-bar {{ border-bottom: {px(1)} solid {theme.border}; }}
QLabel#muted {{ color: {theme.muted}; }}
QLabel#told {{
  background: {theme.text}; color: {theme.surface}; border-radius: {px(8)};
  padding: {px(8)} {px(14)};
}}
QLabel#empty-title {{ color: {theme.heading}; }}
QLineEdit#search-box {{
  background: {theme.window}; color: {theme.text}; border: {px(1)} solid {theme.border};
  border-radius: {px(9)}; min-height: {px(36)}; padding: 0 {px(8)};
  selection-background-color: {theme.selection}; selection-color: {theme.heading};
}}
QLineEdit#search-box:focus {{
  background: {theme.surface}; border: {px(2)} solid {theme.focus}; padding: 0 {px(7)};
}}
QFrame#suggestions, QFrame#over {{
  background: {theme.surface}; border: {px(1)} solid {theme.control}; border-radius: {px(10)};
}}
QToolButton#action, QToolButton#choice {{
  border: {px(2)} solid transparent; border-radius: {px(8)};
  min-height: {px(30)}; min-width: {px(30)};
  background: transparent; color: {theme.text};
}}
QToolButton#clear {{ background: transparent; border: none; border-radius: {px(6)}; }}
QToolButton#clear:hover {{ background: {theme.hover}; }}
QToolButton#chip {{
  background: {theme.surface}; color: {theme.link}; border: {px(1)} solid {theme.control};
  border-radius: {px(6)}; padding: {px(1)} {px(7)};
}}
QToolButton#chip:hover {{ background: {theme.hover}; }}
QToolButton#choice {{ padding: 0 {px(8)}; color: {theme.muted}; }}
QToolButton#choice::menu-indicator, QToolButton#action::menu-indicator {{ image: none; }}
QToolButton#action:hover, QToolButton#choice:hover {{ background: {theme.hover}; }}
QToolButton#action:focus, QToolButton#choice:focus {{ border-color: {theme.focus}; }}
QWidget#back-bar {{ background: {theme.surface}; border-bottom: {px(1)} solid {theme.border}; }}
QToolButton#back {{
  background: transparent; color: {theme.link}; border: {px(2)} solid transparent;
  border-radius: {px(8)}; padding: {px(3)} {px(8)};
}}
QToolButton#back:hover {{ background: {theme.hover}; }}
QToolButton#back:focus {{ border-color: {theme.focus}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton#primary {{
  background: {theme.accent}; color: {theme.on_accent}; border: {px(2)} solid transparent;
  border-radius: {px(8)}; min-height: {px(32)}; padding: 0 {px(18)};
}}
QPushButton#primary:focus {{ border-color: {theme.accent_focus}; }}
QPushButton#quiet {{
  background: transparent; color: {theme.link}; border: {px(2)} solid transparent;
  border-radius: {px(6)}; padding: {px(1)} {px(0)}; text-align: left;
}}
QPushButton#quiet:hover {{ background: {theme.hover}; }}
QPushButton#quiet:focus {{ border-color: {theme.focus}; }}
QFrame#announcement {{
  background: {theme.callouts["note"].background}; border: none;
  border-bottom: {px(1)} solid {theme.border};
}}
QPushButton#announcement-title {{
  background: transparent; color: {theme.callouts["note"].title};
  border: {px(2)} solid transparent; border-radius: {px(6)}; padding: {px(3)} {px(6)};
  text-align: left;
}}
QPushButton#announcement-title:hover {{ text-decoration: underline; }}
QPushButton#announcement-title:focus {{ border-color: {theme.focus}; }}
QFrame#notice {{ background: {theme.callouts["note"].background}; border-radius: {px(8)}; }}
QLineEdit#field {{
  background: {theme.surface}; color: {theme.text}; border: {px(1)} solid {theme.control};
  border-radius: {px(3)}; padding: {px(2)} {px(3)};
}}
QLineEdit#field:focus {{ border: {px(2)} solid {theme.focus}; padding: {px(1)} {px(2)}; }}
QLineEdit#field:disabled {{ background: {theme.window}; color: {theme.muted}; }}
QPlainTextEdit#address {{
  background: {theme.surface}; color: {theme.text}; border: 1px solid {theme.control};
}}
QPlainTextEdit#address:focus {{ border: 2px solid {theme.focus}; }}
QFrame#caution {{
  background: {theme.callouts["warning"].background}; border-radius: {px(8)};
}}
QAbstractItemView#list {{ background: transparent; border: none; outline: none; }}
QCheckBox {{ padding: {px(3)} {px(5)}; }}
QTextBrowser {{ border: none; }}
QTextBrowser#article {{ border: {px(2)} solid transparent; }}
QSplitter::handle {{ background: {theme.border}; }}
QProgressBar {{
  background: {theme.border}; border: none; border-radius: {px(2)}; max-height: {px(4)};
}}
QProgressBar::chunk {{ background: {theme.accent}; border-radius: {px(2)}; }}
QMenu {{
  background: {theme.surface}; color: {theme.text}; border: {px(1)} solid {theme.border};
  padding: {px(6)};
}}
QMenu::item {{ padding: {px(6)} {px(24)} {px(6)} {px(24)}; border-radius: {px(6)}; }}
QMenu::item:selected {{ background: {theme.selected}; color: {theme.selected_text}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {px(14)}; height: {px(14)}; }}
QCheckBox::indicator:unchecked {{
  background: {theme.surface}; border: {px(1)} solid {theme.control}; border-radius: {px(2)};
}}
QMenu::item:disabled {{ color: {theme.control}; }}
QMenu::icon:checked {{ background: {theme.selected}; border-radius: {px(4)}; }}
QMenu::separator {{ height: {px(1)}; background: {theme.border}; margin: {px(6)}; }}
QToolTip {{
  background: {theme.text}; color: {theme.surface}; border: none; padding: {px(5)} {px(8)};
}}
QScrollBar:vertical {{ background: transparent; width: {px(10)}; margin: {px(2)}; }}
QScrollBar::handle:vertical {{
  background: {theme.scroll}; border-radius: {px(3)}; min-height: {px(36)};
}}
QScrollBar::handle:vertical:hover {{ background: {theme.control}; }}
QScrollBar:horizontal {{ background: transparent; height: {px(10)}; margin: {px(2)}; }}
QScrollBar::handle:horizontal {{
  background: {theme.scroll}; border-radius: {px(3)}; min-width: {px(36)};
}}
QScrollBar::handle:horizontal:hover {{ background: {theme.control}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QAbstractScrollArea::corner {{ background: transparent; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
