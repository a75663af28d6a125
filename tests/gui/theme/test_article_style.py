import pytest
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtWidgets import QApplication

from helpviewer.gui.theme.article_style import style_sheet
from helpviewer.gui.theme.tokens import DARK, LIGHT, THEMES, Theme, ThemeName


def document(html: str, theme: Theme = LIGHT, scale: float = 1.0) -> QTextDocument:
    made = QTextDocument()
    made.setDefaultStyleSheet(style_sheet(theme, scale))
    made.setHtml(html)
    return made


def test_sizes_and_lines_grow_with_the_scale(qapp: QApplication) -> None:
    for scale, size, line in ((1.0, 14, 20), (2.0, 27, 40)):
        text = document('<p class="caption">Text</p>', scale=scale)
        block = text.firstBlock()
        (run,) = block.textFormats()
        assert run.format.font().pixelSize() == size
        assert block.blockFormat().lineHeight() == line


def test_a_line_height_in_pixels_leaves_room_for_a_tall_image(qapp: QApplication) -> None:
    text = document("<p>Text</p>")
    block = text.firstBlock()
    least = 3  # QTextBlockFormat.MinimumHeight
    assert block.blockFormat().lineHeightType() == least


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_links_have_the_colour_of_the_theme(qapp: QApplication, theme: Theme) -> None:
    text = document('<p><a href="article:x">Link</a></p>', theme)
    (run,) = text.firstBlock().textFormats()
    assert run.format.foreground().color() == QColor(theme.link)


def test_code_is_coloured_by_its_class(qapp: QApplication) -> None:
    html = '<pre><span class="k">def</span> <span class="nf">run</span></pre>'
    for theme in (LIGHT, DARK):
        listing = document(html, theme)
        runs = listing.firstBlock().textFormats()
        colors = {run.format.foreground().color().name() for run in runs}
        wanted = theme.code_colors
        assert colors == {wanted.keyword, wanted.text, wanted.function}


def _luminance(color: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    rgb = QColor(color)
    red, green, blue = (linear(part) for part in (rgb.redF(), rgb.greenF(), rgb.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def read_pairs(theme: Theme) -> list[tuple[str, str]]:
    """Return what is read, each with what is behind it."""
    return [
        *((color, theme.window) for color in (theme.text, theme.muted)),
        *((color, theme.sidebar) for color in (theme.text, theme.muted)),
        *((color, theme.selected) for color in (theme.selected_text, theme.muted)),
        (theme.text, theme.hover),
        (theme.on_accent, theme.accent),
        (theme.muted, theme.badge),
        *((color, theme.surface) for color in (theme.text, theme.heading, theme.muted)),
        *((color, theme.surface) for color in (theme.link, theme.warn, theme.good, theme.bad)),
        *((color, theme.table_head) for color in (theme.muted, theme.text)),
        *((color, theme.zebra) for color in (theme.text, theme.link)),
        *((color, theme.code) for color in theme.code_colors),
        (theme.pill_text, theme.pill),
        (theme.on_mark, theme.mark),
        (theme.heading, theme.selection),
        *((kind.title, kind.background) for kind in theme.callouts.values()),
        *((theme.text, kind.background) for kind in theme.callouts.values()),
        *((theme.link, kind.background) for kind in theme.callouts.values()),
    ]


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_everything_that_is_read_stands_out_from_what_is_behind_it(theme: Theme) -> None:
    assert not [pair for pair in read_pairs(theme) if contrast(*pair) < 4.5]


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_controls_and_the_focus_can_be_seen(theme: Theme) -> None:
    marks = [theme.control, theme.focus, theme.accent]
    grounds = [theme.surface, theme.window]
    assert not [(a, b) for a in marks for b in grounds if contrast(a, b) < 3.0]


def test_high_contrast_is_high() -> None:
    theme = THEMES[ThemeName.CONTRAST]
    read = [pair for pair in read_pairs(theme) if theme.selected not in pair]
    assert not [pair for pair in read if contrast(*pair) < 7]
    edges = (theme.border, theme.code_border, theme.control, theme.focus, theme.scroll)
    assert not [color for color in edges if contrast(color, theme.surface) < 3]
    assert contrast(theme.selected, theme.surface) >= 3
