"""Print the list of articles."""

import argparse
from datetime import UTC, datetime

from helpviewer.commands.library_opening import open_snapshot
from helpviewer.commands.library_options import add_library_options, category_path, situation
from helpviewer.commands.output import print_json
from helpviewer.commands.show_command import card_as_json
from helpviewer.library.library import is_within
from helpviewer.library.sorting import SortOrder, sort_cards

_ORDERS = [order.value for order in SortOrder if order is not SortOrder.RELEVANCE]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("--category", metavar="C", help="only this category")
    parser.add_argument("--sort", choices=_ORDERS, default="title", help="the order (title)")
    parser.add_argument("--json", action="store_true", help="print every language, as JSON")
    add_library_options(parser)


def run(options: argparse.Namespace) -> int:
    """Print the articles: as a table one language of each, as JSON all of them."""
    library = open_snapshot(situation(options)).library
    category = category_path(library, options.category) or ""
    today = datetime.now(UTC).date()
    shown = sort_cards(library.in_category(category), SortOrder(options.sort), today)
    if options.json:
        editions = [card for first in shown for card in library.translations(first.id)]
        inside = [card for card in editions if is_within(card.category, category)]
        print_json([card_as_json(card) for card in inside])
        return 0
    for card in shown:
        print(f"{card.updated or card.published or ''!s:<10}  {card.id:<40}  {card.title}")
    return 0
