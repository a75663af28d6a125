"""What does not sync pays nothing for it."""

import subprocess
import sys

from tests.conftest import UNMEASURED

HEAVY = ("urllib3", "truststore", "tuf", "http.client", "urllib.request", "keyring", "netrc")


def test_nothing_of_the_network_is_loaded_before_the_first_request() -> None:
    script = (
        "import sys\n"
        "from helpviewer.sync import fetcher, folder_transport, schedule, staging\n"
        "from helpviewer.sync.connections import Network\n"
        "fetcher.Fetcher(Network()).close()\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    command = [sys.executable, "-c", script]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, env=UNMEASURED)
    assert ended.stdout == "[]\n"
