"""Reading a request: which operation its path names, and which values its query and its body hold."""
