"""Sections of a help centre as categories of a library: folders, in an order."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from helpviewer.importing.help_centre import Section
from helpviewer.importing.names import folder_name
from helpviewer.importing.notes import Notes
from helpviewer.library.article import Category

_DEEPEST = 20  # levels, as in the front matter of an article


@dataclass(slots=True)
class Categories:
    """The folder of each section.

    Attributes:
        paths: By the sections' ids.
        names: How each section is presented, in the order of the sidebar.
    """

    paths: dict[str, str] = field(default_factory=dict)
    names: list[Category] = field(default_factory=list)

    def with_articles(self, paths: set[str]) -> list[Category]:
        """Return the categories in which, or within which, there are articles at `paths`."""
        used = {path[:end] for path in paths for end, c in enumerate(path) if c == "/"}
        return [category for category in self.names if category.path in used]


def categories_of(sections: Mapping[str, Section], notes: Notes) -> Categories:
    """Return the categories; a section whose parent is unknown stands at the top."""
    children: dict[str, list[Section]] = defaultdict(list)
    for section in sections.values():
        if section.parent and section.parent not in sections:
            notes.add(
                section.id, f"{section.parent}, in which it lies, is in none of the files"
            )
        children[section.parent if section.parent in sections else ""].append(section)
    categories = Categories()
    _add(categories, children, "", "")
    for section in sections.values():
        if section.id not in categories.paths:
            notes.add(section.id, "it lies within itself, or too deep")
    return categories


def _add(
    categories: Categories, children: Mapping[str, list[Section]], parent: str, folder: str
) -> None:
    taken: set[str] = set()
    for section in sorted(children.get(parent, []), key=_place):
        name = folder_name(section.name, section.id, taken)
        taken.add(name)
        path = f"{folder}{name}"
        categories.paths[section.id] = path
        names = dict(sorted(section.names.items()))
        categories.names.append(Category(path, section.name or name, names=names))
        if path.count("/") < _DEEPEST - 1:
            _add(categories, children, section.id, f"{path}/")


def _place(section: Section) -> tuple[bool, int, str]:
    return section.order is None, section.order or 0, section.id
