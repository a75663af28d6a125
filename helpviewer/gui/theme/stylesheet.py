"""What a palette cannot say of the window's widgets, in Qt's style sheet language.

Few and plain selectors: every rule is tried on every widget at start. A global rule for tool
buttons also hits those inside a line edit, so they are named by object.
"""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from helpviewer.gui.theme.tokens import Theme

AnyWidget = TypeVar("AnyWidget", bound=QWidget)


def styled(widget: AnyWidget, name: str) -> AnyWidget:
    """Let the rules for ``#name`` below apply to a widget, and return it."""
    widget.setObjectName(name)
    return widget


def window_stylesheet(theme: Theme) -> str:
    """Return the style sheet of the window in a theme."""
    return f"""
QWidget#sidebar {{ background: {theme.sidebar}; }}
QWidget#top-bar, QWidget#article-list, QWidget#reading {{ background: {theme.surface}; }}
QWidget#top-bar {{ border-bottom: 1px solid {theme.border}; }}
QLabel#muted {{ color: {theme.muted}; }}
QLabel#told {{
  background: {theme.text}; color: {theme.surface}; border-radius: 8px; padding: 8px 14px;
}}
QLabel#empty-title {{ color: {theme.heading}; }}
QLineEdit#search-box {{
  background: {theme.window}; color: {theme.text}; border: 1px solid {theme.border};
  border-radius: 9px; min-height: 36px; padding: 0 8px;
  selection-background-color: {theme.selection}; selection-color: {theme.heading};
}}
QLineEdit#search-box:focus {{
  background: {theme.surface}; border: 2px solid {theme.focus}; padding: 0 7px;
}}
QFrame#suggestions, QFrame#over {{
  background: {theme.surface}; border: 1px solid {theme.control}; border-radius: 10px;
}}
QToolButton#action, QToolButton#choice {{
  border: 2px solid transparent; border-radius: 8px; min-height: 30px; min-width: 30px;
  background: transparent; color: {theme.text};
}}
QToolButton#chip {{
  background: {theme.surface}; color: {theme.link}; border: 1px solid {theme.control};
  border-radius: 6px; padding: 1px 7px;
}}
QToolButton#chip:hover {{ background: {theme.hover}; }}
QToolButton#choice {{ padding: 0 8px; color: {theme.muted}; }}
QToolButton#choice::menu-indicator, QToolButton#action::menu-indicator {{ image: none; }}
QToolButton#action:hover, QToolButton#choice:hover {{ background: {theme.hover}; }}
QToolButton#action:focus, QToolButton#choice:focus {{ border-color: {theme.focus}; }}
QPushButton#primary {{
  background: {theme.accent}; color: {theme.on_accent}; border: 2px solid transparent;
  border-radius: 8px; min-height: 32px; padding: 0 18px;
}}
QPushButton#primary:focus {{ border-color: {theme.text}; }}
QPushButton#quiet {{
  background: transparent; color: {theme.link}; border: 2px solid transparent;
  border-radius: 6px; padding: 1px 0px; text-align: left;
}}
QPushButton#quiet:hover {{ background: {theme.hover}; }}
QPushButton#quiet:focus {{ border-color: {theme.focus}; }}
QFrame#notice {{ background: {theme.callouts["note"].background}; border-radius: 8px; }}
QAbstractItemView#list {{ background: transparent; border: none; outline: none; }}
QTextBrowser {{ border: none; }}
QSplitter::handle {{ background: {theme.border}; }}
QProgressBar {{
  background: {theme.border}; border: none; border-radius: 2px; max-height: 4px;
}}
QProgressBar::chunk {{ background: {theme.accent}; border-radius: 2px; }}
QMenu {{
  background: {theme.surface}; color: {theme.text}; border: 1px solid {theme.border};
  padding: 6px;
}}
QMenu::item {{ padding: 6px 24px 6px 24px; border-radius: 6px; }}
QMenu::item:selected {{ background: {theme.selected}; color: {theme.selected_text}; }}
QMenu::item:disabled {{ color: {theme.control}; }}
QMenu::icon:checked {{ background: {theme.selected}; border-radius: 4px; }}
QMenu::separator {{ height: 1px; background: {theme.border}; margin: 6px; }}
QToolTip {{
  background: {theme.text}; color: {theme.surface}; border: none; padding: 5px 8px;
}}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar::handle:vertical {{
  background: {theme.scroll}; border-radius: 3px; min-height: 36px;
}}
QScrollBar::handle:vertical:hover {{ background: {theme.control}; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
QScrollBar::handle:horizontal {{
  background: {theme.scroll}; border-radius: 3px; min-width: 36px;
}}
QScrollBar::handle:horizontal:hover {{ background: {theme.control}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QAbstractScrollArea::corner {{ background: transparent; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
