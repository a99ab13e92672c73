"""A supply keeps its part number and the serial number of the cartridge."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("supply", sa.Column("part_number", sa.String()))
    op.add_column("supply", sa.Column("serial_number", sa.String()))
