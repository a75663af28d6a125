"""Callouts: what Python-Markdown makes of them, told in our own classes."""

from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor

_KINDS = {
    "note": "note",
    "info": "note",
    "abstract": "note",
    "example": "note",
    "tip": "tip",
    "hint": "tip",
    "success": "tip",
    "important": "important",
    "question": "important",
    "warning": "warning",
    "attention": "warning",
    "caution": "caution",
    "danger": "caution",
    "error": "caution",
    "failure": "caution",
    "bug": "caution",
}
"""Which of the five kinds of callouts each name of other programs means."""


class CalloutTreeprocessor(Treeprocessor):
    """Gives every callout one of five classes, and no title but one that its author wrote.

    "Note" in an article in another language would be a word too many: whoever shows a callout
    titles it.
    """

    def run(self, root: Element) -> None:
        """Change the tree in place."""
        for box in root.iter("div"):
            names = box.get("class", "").split()
            if "admonition" in names:
                names.remove("admonition")
                name = next(iter(names), "note")
                box.set("class", f"callout-{_KINDS.get(name, 'note')}")
                _retitle(box, name)


def _retitle(box: Element, name: str) -> None:
    title = next(iter(box), None)
    if title is None or title.get("class") != "admonition-title":
        return
    is_name = not len(title) and (title.text or "").strip().lower() == name
    if is_name and name in _KINDS:
        box.remove(title)
    else:
        title.set("class", "callout-title")
