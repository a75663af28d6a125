"""The page of the settings that says how the articles come to be the newest."""

from collections.abc import Mapping

from PySide6.QtCore import Signal

from helpviewer.gui.settings_page import SettingsPage
from helpviewer.settings import Settings


class UpdatesPage(SettingsPage):
    """How the articles come to be the newest, and what is told of it."""

    reading_again_asked = Signal()
    told = Signal(str)

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self.refused.connect(self.told)
        self._offer_feed()
        self._offer_times()
        self.switch(
            self.tr("Stay offline"),
            "offline",
            self.tr("Nothing is fetched, whatever is chosen above. From the next start."),
        )
        self._offer_reading()
        self.switch(
            self.tr("Remember what I read, and show what changed since"),
            "personal.articles",
            self.tr("Favourites too. All of it stays on this computer. From the next start."),
        )
        self.end()

    def _offer_feed(self) -> None:
        later = self.tr("From the next start.")
        self.enter(
            self.tr("Address of the feed"),
            "feed.url",
            self.tr("Where articles come from that keep themselves current.") + " " + later,
            self.tr("The address of a feed begins with https:// and holds no password."),
        )
        self.choose(self.tr("Articles of the feed"), "feed.mode", self._modes(), later)

    def _offer_times(self) -> None:
        self.choose(self.tr("Look for new articles"), "feed.interval", self._intervals())
        self.enter(
            self.tr("Quiet hours"),
            "feed.quiet_hours",
            self.tr("When nothing is fetched by itself, such as 22:00-06:00."),
            self.tr("Quiet hours are written like 22:00-06:00."),
        )

    def _offer_reading(self) -> None:
        self.hint(
            self.tr("The folder is read again at each start, and when you ask for it here.")
        )
        again = self.button(self.tr("Read the articles again"))
        done = self.tr("The articles are being read again.")
        again.clicked.connect(self.reading_again_asked)
        again.clicked.connect(lambda: self.told.emit(done))

    def _modes(self) -> Mapping[str, str]:
        return {
            "overlay": self.tr("Added to those of the folder"),
            "replace": self.tr("In place of those of the folder"),
        }

    def _intervals(self) -> Mapping[int, str]:
        return {
            15: self.tr("Every 15 minutes"),
            60: self.tr("Every hour"),
            240: self.tr("Every 4 hours"),
            1440: self.tr("Once a day"),
            0: self.tr("Only when I ask for it"),
        }
