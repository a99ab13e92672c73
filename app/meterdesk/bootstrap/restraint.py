"""Settings as the policy of this computer lets them be; none of it needs an office."""

from __future__ import annotations

from pathlib import Path

from meterdesk.adapters.enrolment_files import FolderEnrolmentFiles
from meterdesk.adapters.policy import RestrainedSettings, policy_path, read_policy
from meterdesk.adapters.settings import TomlSettings
from meterdesk.domain.administration import Policy
from meterdesk.domain.authority import Authorities
from meterdesk.services.administration import Administration
from meterdesk.services.ports.computer import SettingsFile

SETTINGS_FILE = "settings.toml"


def policy_here() -> Policy:
    """What whoever looks after this computer has laid down."""
    return read_policy(policy_path())


def open_settings(folder: Path) -> SettingsFile:
    """The settings of that folder under the policy of this computer, without an office."""
    return restrained_settings(folder, policy_here())


def restrained_settings(folder: Path, policy: Policy) -> RestrainedSettings:
    """What its file says, as far as that policy lets it."""
    own, brought = TomlSettings(folder / SETTINGS_FILE), FolderEnrolmentFiles(folder).is_authority
    return RestrainedSettings(own, policy, Authorities(brought))


def open_administration(folder: Path) -> Administration:
    """What is locked there, without an office."""
    return Administration(open_settings(folder), policy_here())
