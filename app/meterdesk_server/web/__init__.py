"""The supplier's page: what people see in a browser. A page has no SQL and no script."""
