"""What tabs look like, in Qt's style sheet language."""

from helpviewer.gui.theme.scale import Scale
from helpviewer.gui.theme.tokens import Theme


def tab_sheet(theme: Theme, scale: Scale) -> str:
    """Return the style sheet of the row of tabs in a theme; it is tried on nothing else."""
    px = scale.px
    return f"""
QWidget#tab-row {{ background: {theme.window}; border-bottom: 1px solid {theme.border}; }}
QTabBar {{ background: transparent; }}
QTabBar::scroller {{ width: {px(26)}px; }}
QTabBar::tear {{ width: 0; }}
QTabBar::tab {{
  background: transparent; color: {theme.muted}; border: 2px solid transparent;
  padding: {px(7)}px {px(6)}px {px(7)}px {px(10)}px;
}}
QTabBar::tab:hover {{ background: {theme.hover}; color: {theme.text}; }}
QTabBar::tab:selected {{
  background: {theme.surface}; color: {theme.text}; border-bottom-color: {theme.accent};
}}
QTabBar::tab:selected:focus {{ border-color: {theme.focus}; }}
QToolButton#close {{
  background: transparent; border: 2px solid transparent; border-radius: {px(6)}px;
}}
QToolButton#close:hover {{ background: {theme.hover}; }}
QToolButton#ScrollLeftButton, QToolButton#ScrollRightButton {{
  background: {theme.window}; border: none;
}}
QToolButton#ScrollLeftButton:hover, QToolButton#ScrollRightButton:hover {{
  background: {theme.hover};
}}
"""
