// Being built: see docs/architecture.md.
