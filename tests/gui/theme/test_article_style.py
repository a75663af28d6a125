import pytest
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtWidgets import QApplication

from helpviewer.gui.theme.article_style import style_sheet
from helpviewer.gui.theme.tokens import DARK, LIGHT, THEMES, Theme


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


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_everything_that_is_read_stands_out_from_what_is_behind_it(theme: Theme) -> None:
    pairs = [
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
    unreadable = [pair for pair in pairs if contrast(*pair) < 4.5]
    assert not unreadable
