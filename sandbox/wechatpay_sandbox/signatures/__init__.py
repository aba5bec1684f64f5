"""Signatures and encryption, and the keys of the platform and of the merchant."""
