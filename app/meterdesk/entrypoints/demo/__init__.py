"""A whole office on loopback: simulator, server and desktop in one temporary folder.

The only room that knows both the simulator and the server.
"""
