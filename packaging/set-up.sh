#!/bin/sh
# Makes .venv and puts into it what helpviewer needs, and installs the system's packages that are
# missing. The Makefile calls it:
#
#     packaging/set-up.sh         what `make run` needs
#     packaging/set-up.sh package and what `make package` needs
#     packaging/set-up.sh dev     and what `make test` needs
#
# PYTHON names the Python to use; without it the first good one of the usual names is taken.
# When nothing has changed since the last time it ends at once.
set -eu

CDPATH='' cd -P -- "$(dirname -- "$0")/.."
mode=${1:-run}
stamp=.venv/set-up-stamp
case $mode in
dev) goal='make test' extra='[dev]' lists='packaging/debian-packages.txt packaging/debian-packages-build.txt packaging/debian-packages-test.txt' ;;
package) goal='make package' extra='[package]' lists='packaging/debian-packages.txt packaging/debian-packages-build.txt' ;;
*) goal='make run' extra='' lists='packaging/debian-packages.txt' ;;
esac

say() {
    printf '%s\n' "$@"
}

stop() {
    printf '%s\n' "$@" >&2
    exit 1
}

quietly() { # what the command prints is of interest only if it fails
    log=$(mktemp)
    if "$@" >"$log" 2>&1; then
        rm -f "$log"
    else
        status=$?
        cat "$log" >&2
        rm -f "$log"
        return "$status"
    fi
}

# --- Is there anything to do? -----------------------------------------------------------------

key() { # another one when the wanted packages, the checkout's place or the Python are others
    {
        pwd
        sed -n 's/^version *= *//p' .venv/pyvenv.cfg
        cat pyproject.toml constraints.txt packaging/debian-packages*.txt
    } | cksum
}

is_python_asked_for() { # true as well when nobody has asked for one
    [ -z "${PYTHON:-}" ] ||
        [ "$("$PYTHON" -c 'import platform; print(platform.python_version())' 2>&1)" = \
            "$(sed -n 's/^version *= *//p' .venv/pyvenv.cfg)" ]
}

is_done() {
    [ -x .venv/bin/python ] && [ -f "$stamp" ] && is_python_asked_for || return 1
    case $(cat "$stamp") in
    "$mode $(key)" | "dev $(key)") return 0 ;; # the development tools come on top of the rest
    "package $(key)") [ "$mode" = run ] ;;     # as does what builds the package
    *) return 1 ;;
    esac
}

# --- The system's packages --------------------------------------------------------------------

has_debian_packages() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null
}

shared_python() { # the package that has the Python as a library, if it is one of the system's
    case ${python:-/usr/bin/python3} in
    /usr/bin/*) "${python:-/usr/bin/python3}" -c 'import sys; print("libpython%d.%d" % sys.version_info[:2])' ;;
    esac 2>/dev/null || true
}

missing_packages() {
    # shellcheck disable=SC2086  # a list of files without spaces
    sed 's/#.*//' $lists | while read -r package; do
        [ -n "$package" ] || continue
        [ "$package" = python3-venv ] && [ -n "$python" ] && continue
        [ "$package" != libpython3 ] || package=$(shared_python)
        [ -n "$package" ] || continue
        # shellcheck disable=SC2016  # dpkg-query's own variable
        dpkg-query --show --showformat '${Status}\n' "$package" "${package}t64" 2>/dev/null |
            grep -q ' installed$' || printf ' %s' "$package"
    done
}

install_packages() { # prints the line that does it, and runs it if it may
    line="apt-get install --yes --no-install-recommends$1"
    if [ "$(id -u)" -eq 0 ]; then
        say "Installing what this system lacks, which takes a minute or two:$1"
        export DEBIAN_FRONTEND=noninteractive
        quietly apt-get update || say "The lists of packages could not be renewed; trying the old ones."
        # shellcheck disable=SC2086  # one word a package
        quietly $line || say "The packages could not be installed; going on without them."
        return
    fi
    say "This system lacks packages that helpviewer needs. This line installs them:" "" \
        "    sudo $line" ""
    answer=no
    if [ -t 0 ] && command -v sudo >/dev/null; then
        printf 'Run it now? [Y/n] '
        read -r answer || answer=no
    fi
    case $answer in
    '' | [Yy]*) sudo apt-get update -qq || true ;;
    *) say "Going on without them." && return ;;
    esac
    # shellcheck disable=SC2086
    sudo $line || say "The packages could not be installed; going on without them."
}

# --- Python -----------------------------------------------------------------------------------

is_good_python() {
    "$1" -c 'import sys; sys.version_info >= (3, 11) or sys.exit(1); import ensurepip, sqlite3, ssl, venv' \
        >/dev/null 2>&1
}

find_python() {
    for name in ${PYTHON:-python3.13 python3.12 python3.11 python3}; do
        if is_good_python "$name"; then
            # Of an activated .venv the Python that it was made from, which outlives making it anew
            "$name" -c 'import sys; print(sys._base_executable)'
            return
        fi
    done
}

stop_without_python() {
    [ -z "${PYTHON:-}" ] ||
        stop "$PYTHON is not a Python 3.11 or newer with venv, ensurepip, sqlite3 and ssl. Name another one in PYTHON."
    if has_debian_packages; then
        stop "helpviewer needs Python 3.11 or newer with its venv module, and there is none." \
            "Once python3-venv is installed (or, where python3 is older, python3.11 and python3.11-venv), run '$goal' again."
    fi
    stop "helpviewer needs Python 3.11 or newer, and there is none. Get it from your system's packages" \
        "or from https://www.python.org/downloads/, then run '$goal' again. PYTHON=/path/to/python names one that is not found."
}

is_good_venv() { # right Python, made at this very place, complete
    [ -x .venv/bin/python ] && is_python_asked_for &&
        case $(sed -n 's/^command *= *//p' .venv/pyvenv.cfg) in *" $PWD/.venv") true ;; *) false ;; esac &&
        .venv/bin/python -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

# --- Qt ---------------------------------------------------------------------------------------

check_qt() {
    error=$(.venv/bin/python -c 'import PySide6.QtNetwork, PySide6.QtPrintSupport, PySide6.QtSvg' 2>&1) && return
    reason=$(printf '%s\n' "$error" | tail -n 1)
    if [ -n "$missing" ]; then
        stop "Qt cannot be loaded (${reason#ImportError: })." \
            "Install the packages named above, then run '$goal' again."
    fi
    stop "Qt cannot be loaded (${reason#ImportError: })." \
        "Qt needs GLib 2, libGL, libEGL, libdbus-1, libfontconfig, libxkbcommon, libbrotlidec and libgssapi_krb5, and under X11" \
        "libxkbcommon-x11 and the xcb libraries cursor, icccm, keysyms and shape." \
        "Install them from your system's packages, then run '$goal' again."
}

# --- All of it --------------------------------------------------------------------------------

is_done && exit 0

missing=''
python=$(find_python)
if has_debian_packages; then
    former=''
    # Once more if it is known only now of which version something has to be.
    while missing=$(missing_packages) && [ -n "$missing" ] && [ "$missing" != "$former" ]; do
        former=$missing
        install_packages "$missing"
        python=$(find_python)
    done
fi
[ -n "$python" ] || stop_without_python

rm -f "$stamp"
if ! is_good_venv; then
    say "Making .venv with $("$python" --version) ($python)."
    quietly "$python" -m venv --clear .venv || stop "The folder .venv could not be made."
fi
case $mode in
package) say "Installing helpviewer and what builds its package into .venv (the first time this takes a minute or two)." ;;
dev) say "Installing helpviewer and the development tools into .venv (the first time this takes a minute or two)." ;;
*) say "Installing helpviewer into .venv (the first time this takes a minute or two)." ;;
esac
# In the environment, because -c does not reach what builds the package.
PIP_CONSTRAINT=constraints.txt PIP_BUILD_CONSTRAINT=constraints.txt \
    quietly .venv/bin/python -m pip install --disable-pip-version-check --no-input --editable ".$extra" ||
    stop "pip could not install helpviewer; what it said stands above. Is the network there?"
check_qt
# Where PYTHONDONTWRITEBYTECODE is set, every start would compile 100 modules: 120 ms.
.venv/bin/python -m compileall -q helpviewer
printf '%s %s\n' "$mode" "$(key)" >"$stamp"
