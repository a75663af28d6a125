import os
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
from icu_data import Package, read_package, smaller_library, with_less_icu, written_package

QT = Path(PySide6.__file__).parent / "Qt" / "lib"
LIBRARIES = sorted(QT.glob("libicudata.so.*"))

pytestmark = pytest.mark.skipif(not LIBRARIES, reason="Qt brings ICU on Linux only")

WHAT_QT_MAKES_OF_IT = """
from PySide6.QtCore import (
    QByteArray, QCollator, QDate, QDateTime, QLocale, QTextBoundaryFinder, QTime, QTimeZone, Qt
)
words = ("zebra ähre Zähre azul ñandú nube llama luz chico copa öl über ångström år ærlig ø "
         "çilek cam İzmir straße strasse ящик ёлка ель сон أرنب تفاح باب 中 文 日 本 ア あ "
         "한글 가방 ไทย ก้อ हिन्दी किताब file2 file10 FILE1 coté côte cote côté").split()
text = "Thai: ภาษาไทยง่าย. 日本語の文章。 One, two; three."
any_one = (QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry)
moment = QDateTime(QDate(2026, 11, 22), QTime(20, 5), QTimeZone(QByteArray(b"Europe/Berlin")))
locales = sorted(QLocale.matchingLocales(*any_one), key=lambda one: one.bcp47Name())
for locale in {(one.language(), one.script()): one for one in locales}.values():
    collator = QCollator(locale)
    alike = [collator.compare("cote", other) for other in ("Cote", "coté", "côte")]
    sorted_words = sorted(words, key=collator.sortKey)
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    print(
        locale.bcp47Name(), *sorted_words, *alike, *sorted(words, key=collator.sortKey),
        locale.toUpper("iiß ŉ ŗ"), locale.toLower("IİÅ Σ"), locale.toString(1234567.891),
        locale.toCurrencyString(12.5), locale.toString(moment, QLocale.FormatType.ShortFormat),
        locale.toString(moment.date(), QLocale.FormatType.LongFormat),
        locale.nativeLanguageName(), locale.nativeTerritoryName(),
        moment.timeZone().displayName(moment, QTimeZone.NameType.OffsetName, locale),
    )
for kind in QTextBoundaryFinder.BoundaryType:
    finder, places = QTextBoundaryFinder(kind, text), []
    while (place := finder.toNextBoundary()) >= 0:
        places.append(place)
    print(kind, places)
"""


def what_qt_makes_of(library: Path) -> str:
    """Return how Qt sorts, writes and breaks in every language, with these data of ICU."""
    done = subprocess.run(
        [sys.executable, "-c", WHAT_QT_MAKES_OF_IT],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | {"LD_PRELOAD": str(library), "PYTHONUTF8": "1"},
    )
    assert done.stderr == ""
    return done.stdout


@pytest.mark.skipif(not shutil.which("ld"), reason="needs binutils")
def test_qt_sorts_and_writes_in_every_language_as_with_all_data(tmp_path: Path) -> None:
    smaller = smaller_library(LIBRARIES[0], tmp_path)
    assert smaller.stat().st_size < LIBRARIES[0].stat().st_size / 5
    usual = what_qt_makes_of(LIBRARIES[0])
    assert len(usual.splitlines()) > 250
    assert what_qt_makes_of(smaller) == usual


def test_the_names_of_time_zones_which_it_lacks_are_never_shown() -> None:
    sources = (Path(__file__).parent.parent.parent / "helpviewer").rglob("*.py")
    assert not [file for file in sources if "QTimeZone" in file.read_text("utf-8")]


@pytest.mark.skipif(not shutil.which("ld"), reason="needs binutils")
def test_that_comparison_would_find_what_is_missing(tmp_path: Path) -> None:
    package = read_package(LIBRARIES[0].read_bytes())
    german = {**package.items, "coll/sv.res": package.items["coll/de.res"]}
    source = tmp_path / LIBRARIES[0].name
    source.write_bytes(written_package(package._replace(items=german)))
    wrong = smaller_library(source, tmp_path / "wrong")
    assert what_qt_makes_of(wrong) != what_qt_makes_of(LIBRARIES[0])


def test_what_is_written_is_what_was_read() -> None:
    items = {"coll/de.res": b"German", "coll/sv.res": b"Swedish, with ring", "root.res": b"r"}
    header = read_package(LIBRARIES[0].read_bytes()).header
    found = read_package(b"\x7fELF CmnD" + written_package(Package(header, "icudt73l/", items)))
    assert (found.header, found.prefix) == (header, "icudt73l/")
    assert {name: data.rstrip(b"\0") for name, data in found.items.items()} == items


def test_a_library_without_data_is_told() -> None:
    with pytest.raises(ValueError, match="no data"):
        read_package(b"\x7fELF CmnD")


def test_only_icus_data_are_made_smaller(tmp_path: Path) -> None:
    core = ("PySide6/Qt/lib/libQt6Core.so.6", "/nowhere/libQt6Core.so.6", "BINARY")
    link = ("libicudata.so.73", "PySide6/Qt/lib/libicudata.so.73", "SYMLINK")
    assert with_less_icu([core, link], tmp_path) == [core, link]
