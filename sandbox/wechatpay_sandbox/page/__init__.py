"""What a browser shows of the sandbox: files as they are served, without a build step."""
