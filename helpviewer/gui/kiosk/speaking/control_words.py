"""What a control is called, what it is, and how it is: the words for who does not see it."""

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

_DOT = "\N{BLACK CIRCLE}"


class ControlWords(QObject):
    """Describes controls as screen readers do, from what Qt tells those."""

    def describe(self, control: QWidget) -> str:
        """Return the name of a control, its role, state and value."""
        known = QAccessible.queryAccessibleInterface(control)
        parts = [
            known.text(QAccessible.Text.Name) or self.tr("without a name"),
            self._role(known),
            *self._states(known),
            self._value(control),
            known.text(QAccessible.Text.Description),
        ]
        return self.tr(", ").join(dict.fromkeys(filter(None, parts)))

    def place(self, number: int, count: int | None) -> str:
        """Return which of how many something is; None if nobody knows how many there are."""
        shown = QLocale().toString
        if count is None:
            return shown(number)
        return self.tr("{number} of {count}").format(number=shown(number), count=shown(count))

    def unfolded(self, *, is_unfolded: bool) -> str:
        """Return how a branch of a tree is."""
        return self.tr("unfolded") if is_unfolded else self.tr("folded")

    def _role(self, known: QAccessibleInterface) -> str:
        role = QAccessible.Role
        names = {
            role.Button: self.tr("button"),
            role.ButtonDropDown: self.tr("button with a menu"),
            role.ButtonMenu: self.tr("button with a menu"),
            role.CheckBox: self.tr("switch"),
            role.RadioButton: self.tr("choice"),
            role.EditableText: self.tr("text field"),
            role.List: self.tr("list"),
            role.Tree: self.tr("tree"),
            role.Link: self.tr("link"),
            role.Slider: self.tr("slider"),
        }
        return names.get(known.role(), "")

    def _states(self, known: QAccessibleInterface) -> list[str]:
        state, states = known.state(), []
        if known.role() in (QAccessible.Role.CheckBox, QAccessible.Role.RadioButton):
            states.append(self.tr("on") if state.checked else self.tr("off"))
        if state.disabled:
            states.append(self.tr("not available"))
        return states

    def _value(self, control: QWidget) -> str:
        length = secret_length(control)
        if length is not None:
            return self.tr("%Ln digit(s) typed", "", length)
        if isinstance(control, QLineEdit):
            return control.text() or self.tr("empty")
        return ""


def secret_length(control: QWidget) -> int | None:
    """Return how much of a secret was typed, and no more; None if it is no secret."""
    if isinstance(control, QLineEdit) and control.echoMode() is not QLineEdit.EchoMode.Normal:
        return len(control.text())
    if isinstance(control, QLabel) and not control.text().strip(f"{_DOT} "):
        return control.text().count(_DOT)
    return None
