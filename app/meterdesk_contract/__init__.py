"""What client and server agree on: the WSDL, the schema, and their names. Imports nothing."""
