"""Where passwords, keys and the proxy's secret lie: a keyring, an owner's file, or memory.

No secret is ever logged, part of a repr or of an exception. Plain text is written only where
somebody chose a file.
"""
