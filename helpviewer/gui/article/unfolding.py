"""Which of the parts that can be folded are unfolded in the article in the pane."""


class Unfolding:
    """The parts that are unfolded, by their numbers; at first as the author wants them."""

    def __init__(self) -> None:
        self._parts: frozenset[int] | None = None  # None: as the author wants them

    def forget(self) -> None:
        """Unfold what the author wants unfolded: another page is about to be shown."""
        self._parts = None

    def of(self, html: str) -> frozenset[int]:
        """Return what is unfolded of the page that is shown."""
        if self._parts is None:
            from helpviewer.render.details import open_details  # noqa: PLC0415 - not at start

            self._parts = open_details(html)
        return self._parts

    def has(self, number: int) -> bool:
        """Tell whether a part is unfolded."""
        return number in (self._parts or frozenset())

    def toggle(self, number: int) -> None:
        """Fold a part that is unfolded; unfold one that is folded."""
        self._parts = (self._parts or frozenset()) ^ {number}

    def unfold_around(self, html: str, anchor: str) -> bool:
        """Unfold all that a place of the page is in; return whether anything was folded."""
        from helpviewer.render.details import details_around  # noqa: PLC0415 - not at start

        around, parts = details_around(html, anchor), self._parts or frozenset()
        if around <= parts:
            return False
        self._parts = parts | around
        return True
