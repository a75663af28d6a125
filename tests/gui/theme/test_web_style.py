import re

from helpviewer.gui.theme.paper import PAPER
from helpviewer.gui.theme.tokens import DARK, LIGHT
from helpviewer.gui.theme.web_style import web_style_sheet
from helpviewer.library.library_file import LibraryInfo

HELP = LibraryInfo("help", "Help")


def test_a_browser_gets_the_colours_of_both_themes_and_loads_nothing() -> None:
    sheet = web_style_sheet(HELP)
    assert sheet.count("{") == sheet.count("}")
    light, dark = sheet.split("@media (prefers-color-scheme: dark)")
    assert f"--surface: {LIGHT.surface};" in light
    assert f"--surface: {DARK.surface};" in dark
    assert "url(" not in sheet
    assert "@import" not in sheet


def test_a_browser_gets_the_colours_of_the_library() -> None:
    sheet = web_style_sheet(HELP._replace(color="#0a5c36", color_dark="#7fd6a4"))
    light, dark = sheet.split("@media (prefers-color-scheme: dark)")
    assert "--link: #0a5c36;" in light
    assert "--link: #7fd6a4;" in dark


def test_every_colour_that_is_used_has_a_value() -> None:
    sheet = web_style_sheet(HELP)
    used = set(re.findall(r"var\(--([\w-]+)\)", sheet))
    assert used <= set(re.findall(r"--([\w-]+):", sheet))
    for kind in LIGHT.callouts:
        assert f".callout-{kind} {{" in sheet


def test_paper_is_white_and_its_text_black() -> None:
    assert (PAPER.surface, PAPER.text, PAPER.heading) == ("#ffffff", "#000000", "#000000")
    assert {colors.background for colors in PAPER.callouts.values()} == {"#ffffff"}
