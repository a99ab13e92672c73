"""The office's books: SQLAlchemy Core on SQLite in WAL, migrated by Alembic."""
