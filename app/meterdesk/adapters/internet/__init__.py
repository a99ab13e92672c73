"""The way out of the office: one HTTPS request at a time, and every failure in words."""
