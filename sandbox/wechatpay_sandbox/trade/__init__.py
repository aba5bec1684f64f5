"""What may happen to money: the states of orders and refunds, and the steps between them."""
