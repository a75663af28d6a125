"""Where everything that is painted stands, in a document that has been laid out."""

from collections.abc import Sequence
from typing import NamedTuple, Self

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout

from helpviewer.gui.article.boxes import Box
from helpviewer.gui.article.inline import Marker, Pill


class PlacedBox(NamedTuple):
    """A box, what it covers, and where its rows begin if it is a table of data."""

    box: Box
    place: QRectF
    row_tops: Sequence[float] = ()


class Scene(NamedTuple):
    """Boxes, pills and markers with their places, in the document's coordinates.

    Measuring costs more than painting, so a scene is kept until the document's layout changes.
    """

    boxes: Sequence[PlacedBox] = ()
    pills: Sequence[tuple[Pill, QRectF]] = ()
    markers: Sequence[tuple[Marker, QPointF]] = ()

    @classmethod
    def of(
        cls,
        layout: QAbstractTextDocumentLayout,
        boxes: Sequence[Box],
        pills: Sequence[Pill],
        markers: Sequence[Marker],
    ) -> Self:
        """Measure what stands in a document, as `layout` has laid it out."""
        return cls(
            [_placed(box, layout) for box in boxes],
            [(pill, place) for pill in pills for place in pill.rectangles(layout)],
            [(marker, point) for marker in markers if (point := marker.anchor(layout))],
        )


def _placed(box: Box, layout: QAbstractTextDocumentLayout) -> PlacedBox:
    rows = box.row_tops(layout) if box.family == "data" else ()
    return PlacedBox(box, box.rectangle(layout), rows)
