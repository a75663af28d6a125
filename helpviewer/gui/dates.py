"""Dates in the reader's language."""

from datetime import date

from PySide6.QtCore import QDate, QLocale


def short_date(day: date) -> str:
    """Return a date as short as it can be with the month in letters: ``Sep 5, 2023``."""
    locale = QLocale()
    moment = QDate(day.year, day.month, day.day)
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    for long, short in (("dddd", ""), ("MMMM", "MMM")):
        pattern = pattern.replace(long, short)
    return locale.toString(moment, pattern.strip(" ,،.-"))
