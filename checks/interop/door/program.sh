#!/bin/sh
# Calls WeChat Pay's own host with curl, and signs with openssl as the official documents say. What it needs stands in
# variables: those of `wechatpay sandbox env --for curl`, and those of sandbox.env.
set -eu

host=https://api.mch.weixin.qq.com
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
number=CURL$(date +%s)$$

report() { # case, failure
  if [ -z "$2" ]; then failure=null; else failure=\"$(printf %s "$2" | tr -d '"\\' | tr '\n' ' ')\"; fi
  printf '{"case": "%s", "failure": %s}\n' "$1" "$failure"
}

base64_line() { openssl base64 -A; }

header() { # name: its value in the reply
  tr -d '\r' <"$folder/head" | sed -n "s/^$1: //p"
}

call() { # method, target, body: fills head and body, and fails unless the reply is verified
  timestamp=$(date +%s)
  nonce=$(openssl rand -hex 16)
  signature=$(printf '%s\n%s\n%s\n%s\n%s\n' "$1" "$2" "$timestamp" "$nonce" "$3" |
    openssl dgst -sha256 -sign "$WECHATPAY_PRIVATE_KEY_FILE" | base64_line)
  token="mchid=\"$WECHATPAY_MCHID\",nonce_str=\"$nonce\",timestamp=\"$timestamp\""
  token="$token,serial_no=\"$WECHATPAY_SERIAL\",signature=\"$signature\""
  set -- "$1" "$2" "$3" --silent --show-error --max-time 20 --dump-header "$folder/all" --output "$folder/body" \
    --header "Authorization: WECHATPAY2-SHA256-RSA2048 $token" --header "Wechatpay-Serial: $WECHATPAY_PUBLIC_KEY_ID" \
    --header 'Content-Type: application/json' --header 'Accept: application/json'
  method=$1 target=$2 body=$3
  shift 3
  if [ -n "$body" ]; then set -- "$@" --data-binary "$body"; fi
  curl --request "$method" "$@" "$host$target" 2>"$folder/error" || { cat "$folder/error"; return 1; }
  # the reply of the proxy stands before that of the host
  tr -d '\r' <"$folder/all" | awk '/^HTTP\//{text=""} {text=text $0 "\n"} END{printf "%s", text}' >"$folder/head"
  head -1 "$folder/head" | grep -q ' 200 ' || { head -1 "$folder/head"; cat "$folder/body"; return 1; }
  header Wechatpay-Signature | openssl base64 -d -A >"$folder/signature"
  { printf '%s\n%s\n' "$(header Wechatpay-Timestamp)" "$(header Wechatpay-Nonce)"; cat "$folder/body"; echo; } |
    openssl dgst -sha256 -verify "$WECHATPAY_PUBLIC_KEY_FILE" -signature "$folder/signature" >"$folder/verdict" 2>&1 ||
    { cat "$folder/verdict"; return 1; }
}

order_placed() {
  call POST /v3/pay/transactions/native "{\"appid\":\"$WECHATPAY_APPID\",\"mchid\":\"$WECHATPAY_MCHID\",\
\"description\":\"手冲咖啡\",\"out_trade_no\":\"$number\",\"notify_url\":\"https://shop.example.com/notify\",\
\"amount\":{\"total\":2800}}" || return 1
  grep -q '"code_url":"weixin://' "$folder/body" || { cat "$folder/body"; return 1; }
}

order_queried() {
  call GET "/v3/pay/transactions/out-trade-no/$number?mchid=$WECHATPAY_MCHID" '' || return 1
  grep -q '"trade_state":"NOTPAY"' "$folder/body" || { cat "$folder/body"; return 1; }
}

certificates_downloaded() {
  call GET /v3/certificates '' || return 1
  grep -q "\"serial_no\":\"$WECHATPAY_PLATFORM_CERTIFICATE_SERIAL\"" "$folder/body" || { cat "$folder/body"; return 1; }
}

other_host_refused() {
  if curl --silent --show-error --max-time 20 https://example.com/ 2>"$folder/error"; then echo answered; return 1; fi
  grep -q 403 "$folder/error" || { cat "$folder/error"; return 1; }
}

foreign_certificate_refused() { # address with a certificate against the constraints, the same with a good one
  curl --silent --show-error --max-time 20 "$2" 2>"$folder/error" >"$folder/good" || { cat "$folder/error"; return 1; }
  grep -q good "$folder/good" || return 1
  if curl --silent --show-error --max-time 20 "$1" 2>"$folder/error"; then echo accepted; return 1; fi
  grep -q 'permitted subtree' "$folder/error" || { cat "$folder/error"; return 1; }
}

play() { # case, function, arguments
  name=$1
  shift
  if said=$("$@"); then report "$name" ''; else report "$name" "failed: ${said:-no word}"; fi
}

printf '{"version": "%s"}\n' "$(curl --version | sed -n '1s/^curl \([^ ]*\).*/\1/p')"
play 'order placed' order_placed
play 'order queried' order_queried
play 'certificates downloaded' certificates_downloaded
play 'other host refused' other_host_refused
play 'foreign certificate refused' foreign_certificate_refused "$1" "$2"
