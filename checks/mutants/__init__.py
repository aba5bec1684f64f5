"""Mutation tests: does any test notice when a line of the trusted core or the bookkeeping says something else?

`make mutants` changes one expression or statement at a time in a copy of the tree and runs the tests that should
notice. The operators are those of mutmut, and a few of ours. Its own runner is not used: it puts every mutant of a
module behind a trampoline in that one module, and knows nothing of a runtime that is copied into generated clients.
"""
