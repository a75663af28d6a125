"""Where the reader changes settings."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.settings import Settings

_SIDE = 20  # all sizes: device-independent pixels
_GAP = 6
_SECTION = 14
_WIDTH = 520


class Choices(NamedTuple):
    """What can be chosen, by value, as the reader would call it.

    Attributes:
        themes: By `window.theme`.
        window_languages: By `window.language`.
        article_languages: By `library.language`.
        libraries: By `library.folder`.
    """

    themes: Mapping[str, str]
    window_languages: Mapping[str, str]
    article_languages: Mapping[str, str]
    libraries: Mapping[str, str]


class SettingsDialog(QDialog):
    """Shows the settings in tabs; each change is reported at once.

    Args:
        settings: As they are now; what is locked in them cannot be changed.
        choices: What can be chosen.
        path: The settings file, which is named.
        can_open_folder: Whether its folder may be shown in the system's file manager.
    """

    changed = Signal(str, object)  # the setting's dotted name, its value
    recent_clearing_asked = Signal()
    unanswered_clearing_asked = Signal()
    folder_asked = Signal()

    def __init__(
        self,
        settings: Settings,
        choices: Choices,
        path: Path,
        parent: QWidget | None = None,
        *,
        can_open_folder: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        tabs = QTabWidget()
        tabs.setAccessibleName(self.windowTitle())
        tabs.addTab(self._general(choices), self.tr("General"))
        tabs.addTab(self._search(), self.tr("Search"))
        tabs.addTab(self._advanced(path, can_open_folder=can_open_folder), self.tr("Advanced"))
        self._notice = self._hint("")
        self._notice.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 18, _SIDE, 16)
        column.setSpacing(12)
        column.addWidget(tabs, 1)
        column.addWidget(self._notice)
        column.addWidget(buttons)
        self.resize(_WIDTH, self.sizeHint().height())

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say what happened, below the tabs and to screen readers."""
        self._notice.setText(sentence)
        self._notice.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _general(self, choices: Choices) -> QWidget:
        page, column = _page()
        later = self.tr("From the next start.")
        self._choose(column, self.tr("Appearance"), "window.theme", choices.themes)
        self._choose(
            column,
            self.tr("Language of the window"),
            "window.language",
            choices.window_languages,
            later,
        )
        self._choose(
            column,
            self.tr("Language of the articles"),
            "library.language",
            choices.article_languages,
            later,
        )
        self._choose(
            column,
            self.tr("Articles to start with"),
            "library.folder",
            choices.libraries,
            later,
        )
        column.addStretch(1)
        return page

    def _search(self) -> QWidget:
        page, column = _page()
        self._switch(
            column,
            self.tr("Remember recent searches"),
            "search.recent",
            self.tr("To suggest them again. They stay on this computer."),
        )
        self._clear_button(
            column,
            self.tr("Clear the recent searches in this library"),
            self.tr("The recent searches are cleared."),
            self.recent_clearing_asked,
        )
        self._switch(
            column,
            self.tr("Keep searches that found nothing"),
            "search.unanswered",
            self.tr("For those who write the articles. They stay on this computer."),
        )
        self._clear_button(
            column,
            self.tr("Clear the searches that found nothing in this library"),
            self.tr("The searches that found nothing are cleared."),
            self.unanswered_clearing_asked,
        )
        column.addStretch(1)
        return page

    def _advanced(self, path: Path, *, can_open_folder: bool) -> QWidget:
        page, column = _page()
        self._switch(
            column,
            self.tr("Less movement"),
            "window.reduced_motion",
            self.tr("No blinking cursor; menus and hints appear at once."),
        )
        label = self._label(self.tr("Settings file"))
        place = self._hint(str(path))
        place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        place.setAccessibleName(label.text())
        column.addSpacing(_SECTION)
        column.addWidget(label)
        column.addWidget(place)
        if can_open_folder:
            button = QPushButton(self.tr("Open its folder"))
            button.clicked.connect(self.folder_asked)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return page

    def _choose(
        self,
        column: QVBoxLayout,
        label: str,
        name: str,
        names: Mapping[str, str],
        hint: str = "",
    ) -> None:
        """Add a setting with one of several values."""
        box = QComboBox()
        box.setAccessibleName(label)
        box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        value = self._settings.value(name)
        for other, title in ({str(value): str(value)} | dict(names)).items():
            box.addItem(title, other)
        box.setCurrentIndex(box.findData(value))
        box.activated.connect(lambda row: self.changed.emit(name, box.itemData(row)))
        caption = self._label(label)
        caption.setBuddy(box)
        column.addWidget(caption)
        column.addWidget(box)
        self._explain(column, box, name, hint)

    def _switch(self, column: QVBoxLayout, label: str, name: str, hint: str) -> None:
        """Add a setting that is on or off."""
        box = QCheckBox(label)
        box.setChecked(self._settings.value(name) is True)
        box.clicked.connect(lambda checked: self.changed.emit(name, checked))
        column.addWidget(box)
        self._explain(column, box, name, hint)

    def _explain(self, column: QVBoxLayout, control: QWidget, name: str, hint: str) -> None:
        if name in self._settings.locked:
            control.setEnabled(False)
            hint = self.tr("Fixed by your administrator.")
        if hint:
            control.setAccessibleDescription(hint)
            column.addWidget(self._hint(hint))
        column.addSpacing(_SECTION)

    def _clear_button(
        self, column: QVBoxLayout, text: str, done: str, asked: SignalInstance
    ) -> None:
        button = QPushButton(text)
        button.clicked.connect(asked)
        button.clicked.connect(lambda: self.tell(done))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(_SECTION)

    def _hint(self, text: str) -> QLabel:
        hint = styled(self._label(text), "muted")
        hint.setFont(interface_font(12))
        hint.setWordWrap(True)
        return hint

    def _label(self, text: str) -> QLabel:
        """Return a label at the side where the window's lines begin, whatever its text."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if self.isRightToLeft():
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        return label


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(_SECTION, _SECTION, _SECTION, _SECTION)
    column.setSpacing(_GAP)
    return page, column
