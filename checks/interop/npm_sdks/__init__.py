"""Further SDKs of npm: wechatpay-node-v3, tnwx and node-easywechat, whose host is a constant."""
