"""What Linux gets: a Debian package, and an archive for who may not install one."""
