"""Set the PIN of an unattended screen, or print what its visitors looked for."""

import argparse
import getpass
import os
import sys
from pathlib import Path

from helpviewer.errors import PinError, SettingsError
from helpviewer.kiosk.pin import hash_pin, objection
from helpviewer.paths import UserPaths, site_folder
from helpviewer.settings import load_settings, policy_objection
from helpviewer.settings_file import write_settings

_ACTIONS = {
    "set-pin": "set the PIN by which the staff leaves the screen",
    "report": "print what visitors opened, and what they looked for in vain",
}
_SETTING = "unattended.pin"
_MONTH = 30  # days
_FOR_EVERYBODY = 0o644  # the account that the screen runs as has to read the policy


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, text in _ACTIONS.items():
        action = actions.add_parser(name, help=text, description=f"{text.capitalize()}.")
        if name == "set-pin":
            action.add_argument(
                "--stdin", action="store_true", help="read the PIN from a pipe, once"
            )
            action.add_argument(
                "--print",
                action="store_true",
                help="print what is kept of it, and write nothing",
            )
        else:
            action.add_argument(
                "--days", type=int, default=_MONTH, metavar="N", help="the last N days"
            )
        action.add_argument(
            "--data",
            type=Path,
            metavar="DIR",
            help="keep everything the program writes in this folder",
        )


def run(options: argparse.Namespace) -> int:
    """Do what the action says.

    Raises:
        PinError: The PIN is none, or somebody else sets it.
        SettingsError: The settings cannot be read, or not be written.
    """
    paths = UserPaths.under(options.data.absolute()) if options.data else UserPaths.default()
    if options.action == "report":
        from helpviewer.kiosk.usage_report import report  # noqa: PLC0415 - its own idea

        print(report(paths.state / "usage", options.days))
        return 0
    record = hash_pin(_read_pin() if options.stdin else _ask_pin())
    if options.print:
        print(record)
    else:
        print(f"The PIN is set in {_keep(record, paths.settings, site_folder())}")
    return 0


def _ask_pin() -> str:
    """Return what somebody types twice alike, without showing it.

    Raises:
        PinError: It is no good PIN, or there is nobody to ask.
    """
    if not sys.stdin or not sys.stdin.isatty():
        raise PinError("there is no terminal to ask at; give it with --stdin")
    pin = _good(getpass.getpass("New PIN: "))
    if getpass.getpass("Once more: ") != pin:
        raise PinError("the two are not the same")
    return pin


def _read_pin() -> str:
    return _good(sys.stdin.readline().strip() if sys.stdin else "")


def _good(pin: str) -> str:
    if reason := objection(pin):
        raise PinError(reason)
    return pin


def _keep(record: str, settings: Path, site: Path) -> Path:
    """Write it for all who use this machine if that is allowed, else for the reader alone.

    Returns:
        The file.
    """
    policy = site / "policy.toml"
    if _may_administer() and _write_policy(policy, record):
        return policy
    if _SETTING in load_settings(settings, site).locked:
        raise PinError(f"it is fixed in {policy}, which you cannot change")
    write_settings(settings, {_SETTING: record})
    return settings


def _write_policy(policy: Path, record: str) -> bool:
    """Say whether the administrator's file could be written.

    Raises:
        SettingsError: It is not believed as it is, or it is no TOML.
    """
    is_new = not policy.exists()
    if reason := policy_objection(policy):
        raise SettingsError(policy, reason)
    try:
        write_settings(policy, {_SETTING: record})
        if is_new:
            policy.chmod(_FOR_EVERYBODY)
    except SettingsError as error:
        if not isinstance(error.__cause__, OSError):
            raise
        return False
    return True


def _may_administer() -> bool:
    """Say whether a policy of this user's would be believed, where the system can tell."""
    return os.name != "posix" or os.geteuid() == 0
