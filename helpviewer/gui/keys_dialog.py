"""The keys of the window, as its commands have them."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from helpviewer.gui.dialog_size import resize_dialog
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.scale import scaled
from helpviewer.gui.window_commands import Command

_ROW = 26  # device-independent pixels while text is as large as usual
_COLUMN = 165  # at least; else all of it is scrolled


class KeysDialog(QDialog):
    """Lists what can be done, by group, each with its keys."""

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        resize_dialog(self, 560, 560)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._table(commands), 1)
        column.addWidget(buttons)

    def _table(self, commands: Sequence[Command]) -> QTreeWidget:
        table = QTreeWidget()
        table.setAccessibleName(self.windowTitle())
        table.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        table.setRootIsDecorated(False)
        table.setAlternatingRowColors(True)
        table.header().setStretchLastSection(False)
        table.header().setMinimumSectionSize(scaled(_COLUMN))
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for name, group in groupby(commands, lambda command: command.group):
            heading = QTreeWidgetItem(table, [name])
            heading.setFont(0, interface_font(14, QFont.Weight.DemiBold))
            heading.setFirstColumnSpanned(True)
            heading.setExpanded(True)
            for command in group:
                heading.addChild(self._row(command))
        first = table.topLevelItem(0)
        if first is not None:
            table.setCurrentItem(first)
        return table

    def _row(self, command: Command) -> QTreeWidgetItem:
        keys = self.tr("{one} or {other}")
        text = command.keys[0] if command.keys else ""
        for other in command.keys[1:]:
            text = keys.format(one=text, other=other)
        row = QTreeWidgetItem([command.name, text])
        told = self.tr("{name}: {keys}").format(name=command.name, keys=text)
        role = Qt.ItemDataRole.AccessibleTextRole
        row.setData(0, role, told if text else command.name)
        row.setSizeHint(0, QSize(0, scaled(_ROW)))
        return row
