"""The documents for the tools of others, made of the spec: strict, tolerant, one of each area, and the journeys.

A step of its own adds what OpenAPI tools show or need and what would only be repeated by hand in spec/: operations and
components of the events, headers, and in the descriptions what stands in marks of ours that nobody else reads.
"""
