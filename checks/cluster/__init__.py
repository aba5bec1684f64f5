"""Reconciliation on a cluster of Spark: the same function, the same answer, also when a machine of it dies."""
