"""What proves claims beside the tests: each folder answers one question, and each has a target of `make` of its own.

benchmarks: how fast and how large, against targets. faults: what a caller gets for each fault on the wire. fuzz: what
breaks the notification parser. soak: what rare input breaks a property test. interop: what other people's SDKs find at
the sandbox. crosscheck: whether another tool reads the spec as we do. mutants: which changes of the trusted core and
the bookkeeping no test notices. install_size: what a user's install takes on the disk. cluster: whether Spark
reconciles as DuckDB does, also while a machine of it dies. all_checks runs those that take too long for `.ci/run`.
"""
