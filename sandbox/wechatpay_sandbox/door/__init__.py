"""The door: the real host names of WeChat Pay, answered by the sandbox, for SDKs whose host is a constant."""
