"""The picture at the top of README: a Native order on the page of the sandbox, from the order to its refund."""
