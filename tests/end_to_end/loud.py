"""The command line with everything logged; proofs it made are told to the test, and nobody else.

Run as a program: LOUD_PROOFS names a file outside of the office.
"""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path

from meterdesk.adapters.soap.security import Token
from meterdesk.domain.conversation import Request
from meterdesk.entrypoints import cli, logs


def main() -> int:
    """Runs the words of the command line."""
    keep, write = logs.keep_log, Token.write

    def keep_everything(folder: Path) -> None:
        keep(folder)
        for name in (None, *logging.root.manager.loggerDict):
            logging.getLogger(name).setLevel(1)

    def write_and_tell(token: Token, header: Request, dialect: object) -> None:
        with open(os.environ["LOUD_PROOFS"], "a", encoding="utf-8") as file:
            file.write("\n".join(token.proofs[1:]) + "\n")
        write(token, header, dialect)  # type: ignore[arg-type]

    cli.keep_log = keep_everything  # type: ignore[assignment,attr-defined]
    Token.write = write_and_tell  # type: ignore[assignment,method-assign]
    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    raise SystemExit(main())
