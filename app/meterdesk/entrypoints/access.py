"""`meterdesk access`: what opens printers. Secrets are asked for, never given as a word."""

from __future__ import annotations

import sys
from argparse import Namespace
from getpass import getpass

from meterdesk.domain.access import Auth, Privacy, User, check_user
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.target import check_community
from meterdesk.entrypoints.terminal import print_json, say, table
from meterdesk.services.communities import Communities

ACTIONS = ("list", "add-community", "remove-community", "add-user", "remove-user")
AUTHS = {auth.value: auth for auth in Auth}
PRIVACIES = {privacy.value: privacy for privacy in Privacy}


async def access(communities: Communities, words: Namespace) -> int:
    """Lists what is kept, keeps a community or a user, or forgets one."""
    if words.action == "list":
        _list(communities, words)
        return 0
    if words.action.endswith("-community"):
        return _community(communities, words)
    if not words.name:
        raise BadInputError(f"Say which user: meterdesk access {words.action} NAME")
    if words.action == "add-user":
        communities.users.add(_user(words))
        say("The user is kept with the secrets; printers are asked with it from now on.")
    else:
        communities.users.remove(words.name, words.context)
        say("The user is forgotten.")
    return 0


def _community(communities: Communities, words: Namespace) -> int:
    """A community is a password: it is typed or read, and never shown."""
    if words.name:
        raise BadInputError("A community is a secret: it is asked for, not given as a word.")
    name, known = check_community(_password("Community: ")), communities.known()
    if words.action == "add-community":
        communities.keep((*known, name))
        say("The community is kept with the secrets; printers are asked with it from now on.")
        return 0
    if name not in known:
        raise BadInputError("That community is not among those that are kept.")
    communities.keep(tuple(one for one in known if one != name))
    say("The community is forgotten.")
    return 0


def _list(communities: Communities, words: Namespace) -> None:
    """Names of users, and how many communities there are: those are passwords themselves."""
    count, users = len(communities.known()), communities.users.known()
    rows = [(user.name, user.auth, user.privacy, user.context or None) for user in users]
    if words.json:
        keys = ("name", "authentication", "privacy", "context")
        named = [dict(zip(keys, row, strict=True)) for row in rows]
        print_json({"communities": count, "users": named})
        return
    if rows:
        print(table(("User", "Authentication", "Privacy", "Context"), rows))
    kept = "1 community is" if count == 1 else f"{count} communities are"
    print(f"{kept} kept." if rows else f"{kept} kept, and no SNMPv3 user.")


def _user(words: Namespace) -> User:
    """With its passwords, from the terminal or one a line from standard input."""
    auth, privacy = AUTHS.get(words.auth), PRIVACIES.get(words.privacy)
    check_user(User(words.name, context=words.context or ""))
    if privacy and not auth:
        raise BadInputError("Privacy needs authentication: give --auth too.")
    return check_user(
        User(
            words.name,
            auth,
            _password("Authentication password: ") if auth else "",
            privacy,
            _password("Privacy password: ") if privacy else "",
            words.context or "",
        )
    )


def _password(prompt: str) -> str:
    if sys.stdin.isatty():
        return getpass(prompt)
    return sys.stdin.readline().rstrip("\r\n")
