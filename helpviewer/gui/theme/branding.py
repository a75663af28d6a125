"""Themes in the colours of an organisation, in which all can be read as well as in ours.

As WCAG 2.2 wants it (AA): 4.5 to 1 for text, 3 to 1 for rings and bars. A colour of which this
is not true becomes darker on light, or lighter on dark, until it is; its hue stays.
"""

from collections.abc import Callable
from typing import NamedTuple

from helpviewer.gui.theme.contrast import READ, SEEN, clearest, contrast, luminance, stands_out
from helpviewer.gui.theme.oklch import Oklch
from helpviewer.gui.theme.tokens import DARK, LIGHT, THEMES, Theme, ThemeName
from helpviewer.library.library_file import LibraryInfo

_BLACK, _WHITE = "#000000", "#ffffff"
_STEPS = 10  # of halving the way to black or white


def theme_of(name: ThemeName, info: LibraryInfo) -> Theme:
    """Return a theme as a library wants it; high contrast is the same everywhere."""
    match name:
        case ThemeName.LIGHT if info.color:
            return branded(LIGHT, info.color)
        case ThemeName.DARK if info.color_dark or info.color:
            return branded(DARK, info.color_dark or _for_the_dark(info.color))
        case _:
            return THEMES[name]


def branded(theme: Theme, color: str) -> Theme:
    """Return a theme with another accent: an ``#rrggbb``, or the nearest that can be read."""
    ways = _Ways.in_theme(theme)
    written = (theme.text, theme.heading, theme.muted)
    selected = _shifted(_tinted(theme.selected, color), ways.back, stands_out(READ, written))
    grounds = (*_grounds(theme), selected)
    accent = _shifted(color, ways.ahead, stands_out(SEEN, grounds))
    link = _shifted(color, ways.ahead, stands_out(READ, grounds))
    quiet = _shifted(theme.surface, ways.ahead, stands_out(SEEN, grounds))
    selected_text = clearest(selected, link, _tinted(theme.selected_text, color))
    is_dark = ways.ahead == _WHITE
    return theme._replace(
        selected=selected,
        selected_text=selected_text,
        wall=selected if is_dark else color,
        on_wall=selected_text if is_dark else _ink(color, theme.on_accent),
        accent=accent,
        on_accent=_ink(accent, theme.on_accent),
        link=link,
        focus=accent,
        accent_focus=clearest(accent, theme.text, quiet),
        selection=_shifted(
            _tinted(theme.selection, color), ways.back, stands_out(READ, [theme.heading])
        ),
    )


def _for_the_dark(color: str) -> str:
    """Return a colour at least as light as ours: what is only just seen looks disabled."""
    shade, least = Oklch.of(color), Oklch.of(DARK.accent).lightness
    return shade._replace(lightness=least).code() if shade.lightness < least else color


class _Ways(NamedTuple):
    """Where a colour becomes easier to read as text (`ahead`), and as what is behind text."""

    ahead: str
    back: str

    @classmethod
    def in_theme(cls, theme: Theme) -> "_Ways":
        is_dark = luminance(theme.surface) < luminance(theme.text)
        return cls(_WHITE, _BLACK) if is_dark else cls(_BLACK, _WHITE)


def _grounds(theme: Theme) -> tuple[str, ...]:
    """Return all that a link or a ring can be on."""
    callouts = (colors.background for colors in theme.callouts.values())
    return (
        *(theme.window, theme.surface, theme.sidebar, theme.hover, theme.badge, theme.zebra),
        *(theme.table_head, theme.code, theme.pill, *callouts),
    )


def _tinted(usual: str, color: str) -> str:
    """Return a colour of the theme in the hue of another one, and no more colourful."""
    shade, hue = Oklch.of(usual), Oklch.of(color)
    return shade._replace(chroma=min(shade.chroma, hue.chroma), hue=hue.hue).code()


def _shifted(color: str, end: str, suits: Callable[[str], bool]) -> str:
    """Return the nearest to a colour, on the way to one that suits, that suits."""
    if suits(color):
        return color
    shade, found = Oklch.of(color), end
    wrong, right = shade.lightness, Oklch.of(end).lightness
    for _ in range(_STEPS):
        middle = (wrong + right) / 2
        tried = shade._replace(lightness=middle).code()
        if suits(tried):
            right, found = middle, tried
        else:
            wrong = middle
    return found


def _ink(ground: str, usual: str) -> str:
    """Return what can be read on a colour: the usual, else black or white."""
    if contrast(usual, ground) >= READ:
        return usual
    return clearest(ground, _BLACK, _WHITE)
