"""What a caller gets, and what reached the server, when things go wrong on the wire."""
