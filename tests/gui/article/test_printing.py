"""Articles as PDFs: their pages are counted, their text and links read back."""

import re
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QImage, QPageSize
from PySide6.QtPrintSupport import QPrinter

from helpviewer.errors import ExportError
from helpviewer.gui.article.printing import Printed, print_article
from helpviewer.gui.article.typesetting import Copy
from helpviewer.gui.saving import page_layout, save_pdf, save_text
from helpviewer.gui.theme.icons import Icons
from helpviewer.library.article import Format
from helpviewer.library.page import Source
from helpviewer.render.pane import to_rich_text
from helpviewer.render.render import render
from tests.gui.article.samples import LEFT_TO_RIGHT, RIGHT_TO_LEFT, Files, png

PARTS = "\n\n".join(f"## Part {n}\n\n{'Many words about it. ' * 60}" for n in range(20))


def printed(
    markdown: str,
    direction: Qt.LayoutDirection = LEFT_TO_RIGHT,
    files: dict[str, bytes] | None = None,
) -> Printed:
    rich = to_rich_text(render(Source(markdown, Format.MARKDOWN, "")).html)
    copy = Copy(f"<h1>Fees</h1>{rich.html}", rich.boxes, direction, Files(files or {}))
    return Printed(copy, "Fees", "The help", "https://help.example/fees")


def pdf(tmp_path: Path, icons: Icons, what: Printed) -> bytes:
    path = tmp_path / "fees.pdf"
    save_pdf(path, what, icons)
    return path.read_bytes()


def page_count(data: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", data))


def read(path: Path) -> list[str]:
    """Return the text of each page."""
    document = PdfDocument(path)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return pages


def test_a_short_article_is_one_page_with_its_title(tmp_path: Path, icons: Icons) -> None:
    data = pdf(tmp_path, icons, printed("Text"))
    assert data.startswith(b"%PDF")
    assert page_count(data) == 1
    assert "Fees".encode("utf-16-be") in data


def test_every_page_has_a_head_and_tells_its_number(tmp_path: Path, icons: Icons) -> None:
    count = page_count(pdf(tmp_path, icons, printed(PARTS)))
    assert count > 3
    pages = read(tmp_path / "fees.pdf")
    assert len(pages) == count
    for number, page in enumerate(pages, start=1):
        assert "The help" in page
        assert f"Page {number} of {count}" in page
        assert "https://help.example/fees" in page


def test_all_of_the_text_can_be_read_and_selected(tmp_path: Path, icons: Icons) -> None:
    markdown = (
        "One `ls -l`\n\n> [!TIP]\n> Two\n\n| a | b |\n| - | - |\n| Three | Four |\n\n- Five"
    )
    pdf(tmp_path, icons, printed(markdown))
    text = "".join(read(tmp_path / "fees.pdf"))
    for word in ("Fees", "One", "ls -l", "Tip", "Two", "Three", "Four", "Five"):
        assert word in text


def test_a_page_never_ends_with_a_heading(tmp_path: Path, icons: Icons) -> None:
    pdf(tmp_path, icons, printed(PARTS))
    for page in read(tmp_path / "fees.pdf"):
        _, heading, text = page.rpartition("Part ")
        assert not heading or "Many words" in text


def test_links_can_be_clicked_where_their_words_are(tmp_path: Path, icons: Icons) -> None:
    what = printed("[First](https://example.com/a)\n\n[Second](https://example.com/b)")
    data = pdf(tmp_path, icons, what)
    assert re.findall(rb"/URI \((http[^)]*)\)", data) == [
        b"https://example.com/a",
        b"https://example.com/b",
    ]
    rects = [
        [float(number) for number in found.split()]
        for found in re.findall(rb"/Rect \[([^\]]*)\]", data)
    ]
    assert rects[0][1] > rects[1][1] > 600  # points from the foot of the page
    assert all(40 < left < 60 and right < 120 for left, _, right, _ in rects)


def test_a_picture_that_is_higher_than_a_page_is_made_to_fit(
    tmp_path: Path, icons: Icons
) -> None:
    what = printed("![High](x.png)", files={"x.png": png(200, 6000)})
    assert page_count(pdf(tmp_path, icons, what)) <= 2


def painted(path: Path, page: int) -> QImage:
    """Return a page as it is seen, with 50 pixels to the inch."""
    document = PdfDocument(path)
    bitmap = document[page - 1].render(scale=50 / 72, rev_byteorder=True)
    size, bytes_per_line = (bitmap.width, bitmap.height), bitmap.stride
    pixels = QImage(bytes(bitmap.buffer), *size, bytes_per_line, QImage.Format.Format_RGB888)
    image = pixels.copy()
    document.close()
    return image


def is_reddish(color: QColor) -> bool:
    return color.red() - color.green() > 60


def test_a_box_that_goes_on_stays_clear_of_the_head(icons: Icons, tmp_path: Path) -> None:
    pdf(tmp_path, icons, printed("> [!CAUTION]\n" + "> Text\n>\n" * 60))
    image = painted(tmp_path / "fees.pdf", 2)
    reds = [y for y in range(image.height()) if is_reddish(image.pixelColor(36, y))]
    head_ends = round((13 / 25.4 + 44 * 0.656 / 72) * 50)  # pixels: our margin, and the head
    assert min(reds) >= head_ends - 1
    assert len(reds) > 100


def test_what_is_printed_is_black_on_white(icons: Icons, tmp_path: Path) -> None:
    pdf(tmp_path, icons, printed("> [!CAUTION]\n> Text\n\n```\ncode\n```"))
    image = painted(tmp_path / "fees.pdf", 1)
    pixels = [
        image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())
    ]
    assert image.pixelColor(3, 3) == QColor("white")
    light = sum(pixel.lightness() > 240 for pixel in pixels)
    assert light > 0.9 * len(pixels)
    assert min(pixel.lightness() for pixel in pixels) < 60


def test_an_arabic_page_is_mirrored(tmp_path: Path, icons: Icons) -> None:
    pdf(tmp_path, icons, printed("نص", RIGHT_TO_LEFT))
    text = PdfDocument(tmp_path / "fees.pdf")[0].get_textpage()
    number, address = (
        text.get_charbox(text.search(words).get_next()[0])[0]
        for words in ("Page 1 of 1", "https://help.example/fees")
    )
    assert number < address  # from the left


def test_a_printer_gets_the_same_and_only_the_pages_that_are_wanted(
    tmp_path: Path, icons: Icons
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "fees.pdf"))
    printer.setPageLayout(page_layout())
    printer.setFromTo(2, 3)
    assert print_article(printed(PARTS), printer, icons)
    assert page_count((tmp_path / "fees.pdf").read_bytes()) == 2
    assert "Page 2 of" in read(tmp_path / "fees.pdf")[0]


def test_what_cannot_be_saved_leaves_what_was_there(tmp_path: Path, icons: Icons) -> None:
    with pytest.raises(ExportError, match="cannot be written"):
        save_pdf(tmp_path / "no" / "fees.pdf", printed("Text"), icons)
    with pytest.raises(ExportError):
        save_text(tmp_path, "x")
    save_text(tmp_path / "a.html", "é")
    assert (tmp_path / "a.html").read_bytes() == "é".encode()
    assert [file.name for file in tmp_path.iterdir()] == ["a.html"]


def test_the_paper_is_the_usual_one_of_the_country() -> None:
    assert page_layout().pageSize().id() == QPageSize.PageSizeId.Letter
    usual = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert page_layout().pageSize().id() == QPageSize.PageSizeId.A4
    finally:
        QLocale.setDefault(usual)
