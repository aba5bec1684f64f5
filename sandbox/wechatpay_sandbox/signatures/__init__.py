"""Signatures and encryption, and the keys of both sides."""
