from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.keyless import forget_keys


def test_no_action_and_no_shortcut_keeps_its_key_but_actions_stay(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    inside = QWidget(window)
    action = QAction("Print", inside)
    action.setShortcuts([QKeySequence("Ctrl+P"), QKeySequence("F12")])
    shortcut = QShortcut(QKeySequence("Ctrl+W"), inside)
    forget_keys(window)
    assert (action.shortcuts(), action.isEnabled()) == ([], True)
    assert shortcut.key().isEmpty()
