"""How long ago something was, in the reader's language."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from helpviewer.gui.dates import short_date

_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


class Ages(QObject):
    """Puts the time since a moment into words.

    It is a QObject because `make translations` finds a plural only in the `tr` of one.
    """

    def ago(self, moment: datetime, now: datetime) -> str:
        """Return how long ago a moment was: ``4 minutes ago``; after a day its date."""
        age = now - moment
        if age < _MINUTE:
            return self.tr("just now")
        if age < _HOUR:
            return self._minutes(age // _MINUTE)
        if age < _DAY:
            return self._hours(age // _HOUR)
        return self.tr("on {day}").format(day=day_of(moment))

    def _minutes(self, count: int) -> str:
        if count == 1:
            return self.tr("%Ln minute ago", "", count)
        return self.tr("%Ln minutes ago", "", count)

    def _hours(self, count: int) -> str:
        if count == 1:
            return self.tr("%Ln hour ago", "", count)
        return self.tr("%Ln hours ago", "", count)


def day_of(moment: datetime) -> str:
    """Return the day of a moment, by the clock on the wall."""
    return short_date(moment.astimezone().date())
