"""Makes bills: the orders, refunds, movements of money and shares of one day in Beijing, in the platform's layout.

The platform has the bill of a day from ten in the morning of the next day on, for three months. The sandbox has it at
any time; the bill of today is about the day until now.
https://pay.weixin.qq.com/doc/v3/merchant/4012791858
"""
