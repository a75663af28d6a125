"""Text from elsewhere where Qt would take it for HTML, and open the pictures that it names."""

from html import escape

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """Return a tool tip that shows `text` as it is; a tool tip cannot be told to be plain."""
    return f"<p>{escape(text)}</p>" if Qt.mightBeRichText(text) else text
