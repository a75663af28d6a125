"""Captions below images, and code in the cells of tables, as their authors mean them."""

from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor


class CaptionTreeprocessor(Treeprocessor):
    """Makes a figure of an image with a line in italics right below it."""

    def run(self, root: Element) -> None:
        """Change the tree in place."""
        for paragraph in root.iter("p"):
            children = [child for child in paragraph if child.tag != "br"]
            if [child.tag for child in children] == ["img", "em"]:
                _make_figure(paragraph, *children)


def _make_figure(paragraph: Element, image: Element, caption: Element) -> None:
    """Make a figure of a paragraph if it is nothing but an image, a line end and a caption."""
    breaks = paragraph.findall("br")
    between = "".join(part.tail or "" for part in (image, *breaks))
    around = (paragraph.text or "") + between + (caption.tail or "")
    if around.strip() or not (breaks or "\n" in between):
        return
    for line_break in breaks:
        paragraph.remove(line_break)
    paragraph.tag, caption.tag = "figure", "figcaption"
    image.tail = caption.tail = "\n"


class CellTreeprocessor(Treeprocessor):
    r"""Takes away the backslash of ``\|``, which code in a cell cannot do without on GitHub.

    And the row without any text that Python-Markdown gives a table that has only a header.
    """

    def run(self, root: Element) -> None:
        """Change the tree in place."""
        for table in root.iter("table"):
            body = table.find("tbody")
            if body is not None and all(map(_is_empty, body.iter("td"))):
                table.remove(body)
        for row in root.iter("tr"):
            for code in row.iter("code"):
                code.text = (code.text or "").replace("\\|", "|")


def _is_empty(cell: Element) -> bool:
    return cell.text is None and not len(cell)
