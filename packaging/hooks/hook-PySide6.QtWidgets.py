"""Collects nothing more: hook-PySide6.QtCore.py says what of Qt there is."""
