"""One page of the settings: controls below each other, each with what is to be known of it."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.scale import margins, scaled
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.gui.wrapped_buttons import WrappedCheckBox, WrappedPushButton
from helpviewer.settings import Settings

Names = Mapping[str, str] | Mapping[int, str]
_Control = QComboBox | QCheckBox | QLineEdit

_SECTION = 14  # all sizes: device-independent pixels at usual size
_GAP = 6


class SettingsPage(QScrollArea):
    """Shows settings and reports each change; what is locked cannot be changed."""

    changed = Signal(str, object)  # the setting's dotted name, its value
    refused = Signal(str)  # why what was typed cannot be a setting

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._controls: dict[str, _Control] = {}
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(margins(_SECTION, _SECTION, _SECTION, _SECTION))
        self._column.setSpacing(scaled(_GAP))
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a control that has it comes into sight

    def show_value(self, name: str, value: object) -> None:
        """Show the value that a setting has by now; one that is on no page is passed over."""
        control = self._controls.get(name)
        if control is not None:
            with QSignalBlocker(control):
                if isinstance(control, QCheckBox):
                    control.setChecked(value is True)
                elif isinstance(control, QLineEdit):
                    control.setText(str(value))
                else:
                    control.setCurrentIndex(control.findData(value))

    def choose(self, label: str, name: str, names: Names, hint: str = "") -> None:
        """Add a setting with one of several values, by what these are called."""
        value = self._settings.value(name)
        titles = dict[object, str](names.items())
        titles.setdefault(value, str(value))  # the reader may have written it into the file
        box = self.pick(label, titles.items())
        box.setCurrentIndex(box.findData(value))
        box.activated.connect(lambda row: self.changed.emit(name, box.itemData(row)))
        self._explain(box, name, hint)

    def switch(self, label: str, name: str, hint: str) -> None:
        """Add a setting that is on or off."""
        box = WrappedCheckBox(label)
        box.setChecked(self._settings.value(name) is True)
        box.clicked.connect(lambda checked: self.changed.emit(name, checked))
        self._column.addWidget(box)
        self._explain(box, name, hint)

    def enter(self, label: str, name: str, hint: str, objection: str) -> None:
        """Add a setting that is typed; what cannot be one is told with `objection`."""
        line = styled(QLineEdit(str(self._settings.value(name))), "field")
        line.setAccessibleName(label)
        line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # addresses and times are
        caption = self._label(label)
        caption.setBuddy(line)
        self._column.addWidget(caption)
        self._column.addWidget(line)
        line.editingFinished.connect(lambda: self._take(name, line.text().strip(), objection))
        self._explain(line, name, hint)

    def pick(self, label: str, titles: Iterable[tuple[object, str]]) -> QComboBox:
        """Add a box of choices, each with its value and what it is called; return it."""
        box = QComboBox()
        box.setAccessibleName(label)
        box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for value, title in titles:
            box.addItem(title, value)
        caption = self._label(label)
        caption.setBuddy(box)
        self._column.addWidget(caption)
        self._column.addWidget(box)
        return box

    def button(self, text: str) -> WrappedPushButton:
        """Add a button, and return it."""
        button = WrappedPushButton(text)
        button.setAutoDefault(False)  # the Enter key belongs to what is being typed
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.end_section()
        return button

    def tell(self, label: str, text: str) -> None:
        """Add a text that can be copied, and what it is."""
        told = self.hint(text)
        told.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        told.setAccessibleName(label)
        self._column.insertWidget(self._column.indexOf(told), self._label(label))

    def hint(self, text: str) -> QLabel:
        """Add a sentence, and return it."""
        hint = styled(self._label(text), "muted")
        hint.setFont(interface_font(12))
        self._column.addWidget(hint)
        return hint

    def end_section(self) -> None:
        """Leave some room before what comes next."""
        self._column.addSpacing(scaled(_SECTION))

    def end(self) -> None:
        """Leave the rest of the page free."""
        self._column.addStretch(1)

    def _take(self, name: str, text: str, objection: str) -> None:
        try:
            self._settings.with_value(name, text)
        except ValueError:
            self.refused.emit(objection)
        else:
            self.changed.emit(name, text)

    def _explain(self, control: _Control, name: str, hint: str) -> None:
        self._controls[name] = control
        if name in self._settings.locked:
            control.setEnabled(False)
            hint = self.tr("Fixed by your administrator.")
        if hint:
            control.setAccessibleDescription(hint)
            self.hint(hint)
        self.end_section()

    def _label(self, text: str) -> QLabel:
        """Return a label at the side where the window's lines begin, whatever its text."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if self.isRightToLeft():
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        return label
