"""How much of anything is taken from a feed. A feed may say less of itself, never more."""

KIB = 1024  # bytes
MIB = 1024 * KIB

METADATA = {  # bytes of each file that signatures stand in
    "timestamp": 16 * KIB,
    "snapshot": 64 * KIB,
    "targets": 256 * KIB,
    "root": 512 * KIB,
}
HEAD = 256 * KIB  # bytes
PACKS = 200
DELTAS = 40
OBJECT_GZ = 16 * MIB  # bytes of a pack, a delta or the counts of views, as it is transferred
OBJECT_RAW = 64 * MIB  # bytes of the same, unpacked
LIBRARY = MIB  # bytes of what a library says of itself
DEVICE = MIB  # bytes of what is set up on machines
ARTICLES = 100_000  # of one collection
COLLECTION_RAW = 1024 * MIB  # bytes of all its packs, unpacked
PAGES = 1_000  # of a plain feed that is cut into pages by next_url

ITEM = MIB  # bytes of one item as canonical JSON
DEPTH = 32  # arrays and objects within each other, in one item
INTEGER = 2**53  # what every reader of JSON can count to; the limit itself is too much
ID = 200  # characters
PATH = 300  # characters of an article's or an image's place in the library
TITLE = 300  # characters
SUMMARY = 1_000  # characters
CATEGORY = 100  # characters of the whole path
ADDRESS = 2_000  # characters of a URL
TEXTS = 50  # tags, keywords, related articles, context ids: of each, in one article
TEXT = 50  # characters of a tag or a keyword
NAME = 200  # characters of who verified an article, or of what another program calls it
EARLIEST_YEAR = 1990
NOTES = 20  # of what is wrong with one item

ATTACHMENTS = 50  # of one article
ATTACHMENT = 4 * MIB  # bytes of one image
PIXELS = 40_000_000  # of one image
