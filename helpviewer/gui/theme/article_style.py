"""How the text of an article is set: sizes, line heights, colours, as Qt understands them.

Qt knows few of the Web's properties. Lengths are in pixels, for a line height in percent would
stretch images too; what lies round the text (boxes, bars, markers) is painted by `gui.article`.
"""

from collections.abc import Callable, Iterator

from helpviewer.gui.theme.fonts import MONO
from helpviewer.gui.theme.tokens import Theme

TEXT = 16  # the height of the font, which is the document's own
INDENT = 28  # of a list, a definition, a footnote

KEY_WEIGHT = 500
"""The weight that tells a key (<kbd>) from code in a document, where Qt keeps no class."""

_Px = Callable[[float], str]


def style_sheet(
    theme: Theme, scale: float = 1.0, *, joined: bool = False, narrow: bool = False
) -> str:
    """Return the default style sheet of a document.

    Args:
        theme: The colours.
        scale: How many times larger than usual the text is.
        joined: Its letters are joined as in Arabic, and must not be moved apart.
        narrow: There is little room for it; its tables take less beside their text.
    """

    def px(length: float) -> str:
        return f"{round(length * scale)}px"

    rules = [*_text(theme, px), *_headings(theme, px), *_parts(theme, px), *_code(theme, px)]
    if not joined:
        rules.append(("h1", "letter-spacing:-0.5px;"))
    else:  # figures and code stand level with taller letters beside them
        rules.append(("td.data", f"line-height:{px(26)};"))
    beside = px(7 if narrow else 12)
    rules.append(("th,td.data", f"padding-left:{beside};padding-right:{beside};"))
    return "\n".join(f"{selector}{{{body}}}" for selector, body in rules)


def _text(theme: Theme, px: _Px) -> Iterator[tuple[str, str]]:
    line = f"line-height:{px(26)};"
    yield "p", f"margin-top:0px;margin-bottom:{px(14)};{line}"
    yield "a", f"color:{theme.link};text-decoration:underline;"
    yield "ul,ol", f"margin-top:0px;margin-bottom:{px(14)};"
    # The pane paints the markers: Qt's are large, and touch the text.
    yield "li", f"margin-top:0px;margin-bottom:{px(6)};list-style-type:none;{line}"
    yield "dl", f"margin-top:0px;margin-bottom:{px(14)};"
    yield "dt", f"margin-top:{px(8)};margin-bottom:{px(2)};font-weight:600;{line}"
    yield "dd", f"margin-left:40px;margin-bottom:{px(8)};{line}"
    yield "del,s", f"color:{theme.muted};text-decoration:line-through;"
    yield "ins", "text-decoration:underline;"
    yield "mark", f"background-color:{theme.mark};color:{theme.on_mark};"
    yield "sup,sub", f"font-size:{px(17)};"  # of which Qt takes two thirds
    yield "sup a", "text-decoration:none;"


def _headings(theme: Theme, px: _Px) -> Iterator[tuple[str, str]]:
    # Qt ignores lengths here: h1, h2 and h3 are 2, 1.5 and 1.2 times as large as the text.
    spacing = {
        "h1": (39, 0, 12),
        "h2": (32, 34, 10),
        "h3": (27, 26, 8),
        "h4,h5,h6": (26, 20, 6),
    }
    for name, (line, above, below) in spacing.items():
        yield (
            name,
            f"font-weight:600;color:{theme.heading};line-height:{px(line)};"
            f"margin-top:{px(above)};margin-bottom:{px(below)};",
        )
    yield "h1", "font-weight:700;"
    yield "h4,h5,h6", "font-size:medium;"


def _parts(theme: Theme, px: _Px) -> Iterator[tuple[str, str]]:
    small = f"font-size:{px(13.6)};line-height:{px(20)};color:{theme.muted};"
    head = f"font-size:{px(14)};font-weight:600;color:{theme.muted};line-height:{px(20)};"
    yield "th", f"{head}padding-top:{px(8)};padding-bottom:{px(10)};text-align:left;"
    cell = f"font-size:{px(15)};line-height:{px(23)};"
    yield "td.data", f"{cell}padding-top:{px(7)};padding-bottom:{px(10)};"
    yield "td.data p,td.data li", f"line-height:{px(23)};margin-bottom:{px(5)};"
    yield ".caption", f"{small}margin-top:{px(6)};margin-bottom:{px(20)};"
    yield ".footnotes", small
    yield ".breadcrumbs", f"{small}margin-bottom:{px(14)};"
    yield ".meta", f"{small}line-height:{px(25)};margin-bottom:{px(20)};"
    yield ".tag,.label", f"color:{theme.muted};"
    foot = f"font-size:{px(15)};line-height:{px(24)};"
    yield ".footer", f"{foot}margin-bottom:{px(8)};"
    yield ".footer-title", f"{foot}font-weight:600;margin-top:{px(14)};margin-bottom:{px(6)};"
    yield ".mark", f"color:{theme.warn};font-weight:600;"
    yield ".summary", f"font-weight:600;color:{theme.text};text-decoration:none;"
    for kind, colors in theme.callouts.items():
        title = f"font-size:{px(15.6)};font-weight:600;color:{colors.title};"
        yield f".{kind}-title", f"{title}margin-bottom:{px(4)};line-height:{px(24)};"
    yield from _changes(theme, px)


def _changes(theme: Theme, px: _Px) -> Iterator[tuple[str, str]]:
    """Yield how what changed is set: underlined if it is new, struck if it is gone."""
    kinds = (
        ("ins", "added", "tip", "underline"),
        ("del", "removed", "caution", "line-through"),
    )
    for tag, name, callout, line in kinds:
        colors = theme.callouts[callout]
        yield (
            f"{tag}.change",
            f"color:{colors.title};background-color:{colors.background};text-decoration:{line};",
        )
        title = f"font-size:{px(15.6)};font-weight:600;color:{colors.title};"
        yield f".{name}-title", f"{title}margin-bottom:{px(4)};line-height:{px(24)};"


def _code(theme: Theme, px: _Px) -> Iterator[tuple[str, str]]:
    mono = f"font-family:{_names(MONO)};"
    yield "code,samp,tt", f"{mono}font-size:{px(14)};color:{theme.pill_text};"
    yield "kbd", f"{mono}font-size:{px(13)};color:{theme.pill_text};font-weight:{KEY_WEIGHT};"
    colors = theme.code_colors
    yield (
        "pre",
        f"{mono}font-size:{px(14)};line-height:{px(21)};white-space:pre-wrap;margin:0px;"
        f"color:{colors.text};",
    )
    for names, color in (
        ("k kc kd kn kp kr kt ow", colors.keyword),
        ("s s1 s2 sa sb sc dl sd se sh si sx sr ss l ld", colors.string),
        ("c c1 ch cm cp cpf cs gp", colors.comment),
        ("m mb mf mh mi mo il", colors.number),
        ("nf fm nc nd nn", colors.function),
        ("nt gi", colors.tag),
        ("na nb bp nv vc vg vi vm no ne", colors.name),
        ("o p", colors.operator),
        ("gd err", theme.bad),
    ):
        yield ",".join(f".{name}" for name in names.split()), f"color:{color};"


def _names(families: tuple[str, ...]) -> str:
    return ",".join(f"'{family}'" for family in families)
