"""What a start does before the window and its list are painted, and what is left for later."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import UNMEASURED

_FIRST_OF_ALL_LATER = "helpviewer.gui.article"


@pytest.fixture(scope="module")
def options(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return the options that open a compiled library and measure its start."""
    return compiled(tmp_path_factory.mktemp("start"), {"fees.md": "# Fees\n\nThere are none."})


def compiled(folder: Path, files: dict[str, str]) -> list[str]:
    """Compile a library, and return the options that open it and measure its start."""
    library, data = folder / "library", folder / "data"
    library.mkdir()
    for name, text in files.items():
        (library / name).write_text(text, "utf-8")
    options = ["--library", str(library), "--data", str(data)]
    subprocess.run(
        [sys.executable, "-m", "helpviewer", "compile", *options],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return [*options, "--timings"]


@pytest.fixture(scope="module")
def before_the_list(options: list[str]) -> list[str]:
    return imported_before_the_list(options)


def imported_before_the_list(options: list[str]) -> list[str]:
    """Return the modules that are imported before the list is painted, in order."""
    started = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "helpviewer", *options],
        check=True,
        capture_output=True,
        text=True,
        env=UNMEASURED | {"QT_QPA_PLATFORM": "offscreen"},
    )
    told = [line for line in started.stderr.splitlines() if line.startswith("import time:")]
    modules = [line.rpartition("|")[2].strip() for line in told]
    return modules[: modules.index(_FIRST_OF_ALL_LATER)]


@pytest.mark.parametrize(
    "package",
    ["whoosh", "markdown", "pymdownx", "pygments", "nh3", "yaml", "tomlkit", "filelock"],
)
def test_what_the_list_does_not_need_is_not_imported_for_it(
    before_the_list: list[str], package: str
) -> None:
    assert package not in {module.partition(".")[0] for module in before_the_list}


@pytest.mark.parametrize(
    "module",
    ["ctypes", "html.parser", "logging.handlers", "socket", "ssl", "urllib.request", "uuid"],
)
def test_nor_are_slow_parts_of_the_standard_library(
    before_the_list: list[str], module: str
) -> None:
    assert module not in before_the_list


def test_nor_are_parts_of_the_window_that_are_made_later(before_the_list: list[str]) -> None:
    late = {"late_parts", "dialogs", "settings_dialog", "guiding", "sharing", "suggesting"}
    late |= {"helppack", "helppack_drops"}
    assert not late & {module.rpartition(".")[2] for module in before_the_list}


def test_nor_is_the_pane_of_articles_or_what_it_needs(before_the_list: list[str]) -> None:
    needed = ("helpviewer.gui.article", "helpviewer.render.rich_text")
    assert not [module for module in before_the_list if module.startswith(needed)]


def test_colours_of_a_library_are_looked_after_before_the_list_and_only_if_it_has_some(
    before_the_list: list[str], tmp_path: Path
) -> None:
    branding = "helpviewer.gui.theme.branding"
    assert branding not in before_the_list
    own = compiled(tmp_path, {"fees.md": "# F", "library.toml": "brand = {color = '#0a5c36'}"})
    assert branding in imported_before_the_list(own)


def test_of_qt_four_modules_do(before_the_list: list[str]) -> None:
    qt = {module for module in before_the_list if module.startswith("PySide6.Qt")}
    assert qt <= {f"PySide6.Qt{name}" for name in ("Core", "Gui", "Widgets", "Svg")}


def test_nor_does_a_list_without_a_pointer_need_the_enums_of_styles(options: list[str]) -> None:
    program = """if True:
        import enum, sys
        from helpviewer.__main__ import main
        made = []
        make = enum.EnumType.__new__
        def noted(kind, name, *given, **more):
            made.append(name)
            return make(kind, name, *given, **more)
        enum.EnumType.__new__ = noted
        main(sys.argv[1:])
        before = made[: made.index("ParsingMode")]  # of QUrl, which the article needs first
        assert "ItemDataRole" in before, "PySide has changed"
        assert "PixelMetric" not in before
    """
    environment = UNMEASURED | {"QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", program, *options], check=True, env=environment)


def test_pyside_does_not_compile_what_makes_its_stubs() -> None:
    program = """if True:
        from helpviewer.gui.display import import_qt
        usual_compile, usual_import = compile, __import__
        import_qt()
        from shibokensupport.signature.lib import pyi_generator
        assert not hasattr(pyi_generator, "Formatter"), "PySide has changed"
        assert (compile, __import__) == (usual_compile, usual_import)
        from PySide6.QtCore import QPoint
        try:
            QPoint("left")
        except TypeError as error:
            assert "QPoint" in str(error)
    """
    subprocess.run([sys.executable, "-c", program], check=True)


def test_a_viewport_that_is_known_makes_no_classes_of_other_widgets() -> None:
    program = """if True:
        import enum
        from PySide6.QtWidgets import QApplication, QTextBrowser
        from helpviewer.gui.viewport import know_viewport
        app, made = QApplication([]), []
        make = enum.EnumType.__new__
        def noted(kind, name, *given, **more):
            made.append(name)
            return make(kind, name, *given, **more)
        enum.EnumType.__new__ = noted
        browser = QTextBrowser()
        know_viewport(browser)
        browser.viewport().width()
        assert "WizardStyle" not in made, made
        QTextBrowser().viewport()
        assert "WizardStyle" in made, "PySide has changed: know_viewport is of no use"
    """
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", program], check=True, env=environment)
