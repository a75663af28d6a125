"""Publish a folder of articles as a signed feed, for any web server."""

import argparse
from collections.abc import Callable
from pathlib import Path

from helpviewer.commands.output import print_json
from helpviewer.commands.publishing import Done, Publisher
from helpviewer.feed.rings import is_ring
from helpviewer.library.article import Audience
from helpviewer.library.characters import one_line
from helpviewer.library.helppack_path import SUFFIX, is_helppack
from helpviewer.publisher.publication import Publication
from helpviewer.publisher.roles import LIFETIMES
from helpviewer.publisher.status import FeedStatus

AddParser = Callable[..., argparse.ArgumentParser]

_DONE: dict[str, Callable[[Publisher], Done]] = {
    "init": Publisher.init,
    "update": Publisher.update,
    "sign-timestamp": Publisher.sign_timestamp,
    "rotate": Publisher.rotate,
    "promote": Publisher.promote,
    "halt": Publisher.halt,
    "pack": Publisher.pack,
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    add = actions.add_parser
    init = _with_folder(add, "init", "make the keys of a new feed, and publish")
    init.add_argument("--collection", default="main", metavar="NAME", help="what it is called")
    _add_device(init)
    _add_site(init)
    update = _with_folder(add, "update", "publish what is new in the folder")
    _add_ring(update, required=False)
    _add_device(update)
    _add_site(update)
    _with_folder(add, "status", "tell what is published, and until when it is signed")
    _action(add, "sign-timestamp", "sign that it is still the present state (by cron)")
    rotate = _action(add, "rotate", "replace a key, and renew the root for a year")
    rotate.add_argument("role", choices=tuple(LIFETIMES), help="whose key")
    rotate.add_argument("--key", default="", metavar="ID", help="which key; else the oldest")
    promote = _action(add, "promote", "give everybody what a ring has")
    _add_ring(promote, required=True)
    _add_site(promote)
    _add_ring(_action(add, "halt", "give a ring what everybody has"), required=True)
    pack = _action(add, "pack", "write what everybody gets as one file to be carried about")
    pack.add_argument("file", type=_helppack, metavar="FILE", help=f"such as acme{SUFFIX}")


def run(options: argparse.Namespace) -> int:
    """Publish; problems with single articles are told, and are no error."""
    publisher = Publisher(options)
    if options.action == "status":
        _print_status(*publisher.status(), as_json=options.json)
    else:
        _print_done(_DONE[options.action](publisher), as_json=options.json)
    return 0


def _with_folder(add: AddParser, name: str, text: str) -> argparse.ArgumentParser:
    """Add an action that reads the articles."""
    action = add(name, help=text, description=_sentence(text))
    action.add_argument("dir", type=Path, metavar="DIR", help="the folder of articles")
    action.add_argument(
        "--audience",
        choices=[audience.value for audience in Audience],
        default=Audience.PUBLIC.value,
        help="whose articles are published (public)",
    )
    return _with_feed(action)


def _action(add: AddParser, name: str, text: str) -> argparse.ArgumentParser:
    return _with_feed(add(name, help=text, description=_sentence(text)))


def _with_feed(action: argparse.ArgumentParser) -> argparse.ArgumentParser:
    action.add_argument("out", type=Path, metavar="OUT", help="the feed, to be uploaded")
    action.add_argument(
        "--keys",
        type=Path,
        action="append",
        metavar="DIR",
        help="where the keys are; may be given again, for a stick",
    )
    action.add_argument("--json", action="store_true", help="print JSON")
    return action


def _add_site(action: argparse.ArgumentParser) -> None:
    action.add_argument(
        "--url", default="", metavar="URL", help="where feed.json will be, for other readers"
    )
    action.add_argument(
        "--home", default="", metavar="URL", help="where people read the articles on the web"
    )


def _add_ring(action: argparse.ArgumentParser, *, required: bool) -> None:
    action.add_argument(
        "--ring",
        type=_ring,
        required=required,
        metavar="RING",
        help="the machines meant, such as canary",
    )


def _add_device(action: argparse.ArgumentParser) -> None:
    action.add_argument(
        "--device",
        type=Path,
        metavar="FILE",
        help="set this up on kiosks from now on; without it, what is published stays",
    )


def _ring(name: str) -> str:
    if not is_ring(name):
        raise argparse.ArgumentTypeError("a ring is called by small letters and digits")
    return name


def _helppack(name: str) -> Path:
    file = Path(name)
    if not is_helppack(file.name):
        raise argparse.ArgumentTypeError(f"a help pack is called something{SUFFIX}")
    return file


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


def _print_done(done: Done, *, as_json: bool) -> None:
    if as_json:
        problems = [{"path": p.path, "reason": p.reason} for p in done.problems]
        print_json({**done._asdict(), "problems": problems})
        return
    for problem in done.problems:
        print(one_line(f"{problem.path}: {problem.reason}"))
    files = "1 file" if len(done.files) == 1 else f"{len(done.files)} files"
    print(f"{done.message[0].upper()}{done.message[1:]}; {files} written")
    if done.hint:
        print(done.hint)


def _print_status(status: FeedStatus, publication: Publication, *, as_json: bool) -> None:
    if as_json:
        print_json(_as_json(status, publication))
        return
    for ring, head in status.heads.items():
        size = sum(pack.size for pack in head.packs) / 1e6
        print(
            f"{ring or 'everybody'}: serial {head.serial} of {head.generated:%Y-%m-%d %H:%M}, "
            f"{head.count} articles, {size:.1f} MB, {len(head.deltas)} deltas"
        )
    for name, role in status.roles.items():
        due = "; sign it again" if role.is_due else ""
        print(
            f"{name}: version {role.version}, {role.threshold} of {len(role.keys)} keys, "
            f"until {role.expires:%Y-%m-%d %H:%M}{due}"
        )
    changes = (publication.added, publication.updated, publication.removed)
    print("Not published yet: {} new, {} changed, {} removed".format(*changes))


def _as_json(status: FeedStatus, publication: Publication) -> dict[str, object]:
    return {
        "heads": {
            ring: {
                "serial": head.serial,
                "generated": head.generated.isoformat(),
                "articles": head.count,
                "state": head.state,
                "bytes": sum(pack.size for pack in head.packs),
                "deltas": [delta.base for delta in head.deltas],
            }
            for ring, head in status.heads.items()
        },
        "roles": {
            name: {**role._asdict(), "expires": role.expires.isoformat()}
            for name, role in status.roles.items()
        },
        "unpublished": {
            "new": publication.added,
            "changed": publication.updated,
            "removed": publication.removed,
        },
    }
