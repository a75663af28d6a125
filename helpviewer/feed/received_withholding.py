"""Keeping internal items from the public: on its machines not even their bodies are kept.

An item that is withheld is a member of its collection as any other, so that its digest counts
for the state; but no version of it is shown.
"""

from helpviewer.feed.received_database import ReceivedDatabase

_INTERNAL = "SELECT digest FROM body WHERE audience = 'internal'"  # as its index has it


def withhold(database: ReceivedDatabase, number: int) -> None:
    """Show no internal item of a collection, wherever its version is known from.

    Raises:
        StoreError: It cannot be written.
    """
    database.change(
        "UPDATE member SET shown = NULL "  # noqa: S608 - our own
        f"WHERE collection = ? AND shown IN ({_INTERNAL})",
        number,
    )


def withholds(database: ReceivedDatabase, number: int) -> bool:
    """Say whether a collection has items that were withheld when it was received.

    Raises:
        StoreError: The database is damaged.
    """
    found = database.row(
        "SELECT 1 FROM member m WHERE collection = ? AND shown IS NULL AND NOT EXISTS "
        "(SELECT 1 FROM refusal r WHERE r.collection = m.collection AND r.id = m.id)",
        number,
    )
    return found is not None


def forget_internal(database: ReceivedDatabase) -> None:
    """Delete the bodies of all internal items, and the images that only they show.

    No byte of them stays in the file. The empty rows go last: if this is killed, they tell
    the next call that it has to be done again.

    Raises:
        StoreError: It cannot be written, or another process writes for too long.
    """
    if not database.row(f"{_INTERNAL} LIMIT 1"):
        return
    with database.transaction():
        database.change(
            f"UPDATE member SET shown = NULL WHERE shown IN ({_INTERNAL})"  # noqa: S608
        )
        database.change(f"DELETE FROM attachment WHERE item IN ({_INTERNAL})")  # noqa: S608
        database.change("DELETE FROM image WHERE sha256 NOT IN (SELECT sha256 FROM attachment)")
        database.change("UPDATE body SET content = x'' WHERE audience = 'internal'")
    if database.compact():
        database.change("DELETE FROM body WHERE audience = 'internal'")
