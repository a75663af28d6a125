"""Addresses that macOS hands over, in a process of its own: each has one application."""

import subprocess
import sys

PROGRAM = """if True:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QFileOpenEvent
    from helpviewer.gui.mac_application import MacApplication, hear_addresses
    app = MacApplication([])
    def opened(address):
        return app.sendEvent(app, QFileOpenEvent(QUrl(address)))
    heard = []
    assert opened("helpviewer://article/faq%2Fprint%23a#ink%20level")
    hear_addresses(heard.append)
    assert opened("helpviewer://search/paper%20jam")
    assert not opened("file:///etc/passwd")
    assert not opened("file://fileserver/acme.helppack")
    assert opened("file:///srv/a%20b.helppack")
    assert not opened("helpviewer://article/a%0Ab")
    app.processEvents()
    print([tuple(message) for message in heard])
"""


def test_addresses_are_reported_when_somebody_hears_them_and_nothing_else_is() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True
    )
    assert ended.stdout.splitlines() == [
        "[('faq/print#a', 'ink level', '', '', '', ''), ('', '', 'paper jam', '', '', ''), "
        "('', '', '', '', '', '/srv/a b.helppack')]"
    ]
