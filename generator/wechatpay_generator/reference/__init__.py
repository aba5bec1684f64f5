"""The reference pages in docs/reference: one per area, made from the bundled spec."""
