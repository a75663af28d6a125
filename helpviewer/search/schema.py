"""What stands in the Whoosh index: one field of words with finished impacts.

An article's words are weighed before Whoosh sees them (BM25F: the weights of title, headings
and body are summed, then saturated), so one list of postings per word is all it stores; and
what it stores is the finished impact, which is read three times as fast as it is computed.
"""

from whoosh.fields import FieldType, Schema
from whoosh.formats import Existence

FIELD = "words"


class Words(FieldType):  # type: ignore[misc]  # Whoosh is untyped
    """A field of words. Named inside every index on disk: renaming it makes a new format."""

    def __init__(self) -> None:
        super().__init__(format=Existence(), analyzer=None)

    def from_bytes(self, stored: bytes) -> str:
        """Return the word that `stored` stands for."""
        return stored.decode("utf-8", "surrogatepass")

    def to_bytes(self, value: str | bytes) -> bytes:
        """Return how a word is stored; half a surrogate pair is a word like any other."""
        return value if isinstance(value, bytes) else value.encode("utf-8", "surrogatepass")


def schema() -> Schema:
    """Return the schema of every index."""
    return Schema(**{FIELD: Words()})
