// Calls WeChat Pay's own host with Node's https and with fetch, and signs with node:crypto as the official documents say.
// What it needs stands in variables: those of `wechatpay sandbox env --for node`, and those of sandbox.env.
import assert from 'node:assert/strict';
import { createDecipheriv, createSign, createVerify, randomBytes, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import https from 'node:https';

const HOST = 'https://api.mch.weixin.qq.com';
const TIMEOUT = 20_000;
const [foreign, good] = process.argv.slice(2);
const env = process.env;
const number = `NODE${randomBytes(8).toString('hex')}`;

/** Status, headers and body of a reply, by the module https. */
function byHttps(url, { method = 'GET', headers = {}, body = '' } = {}) {
  return new Promise((resolve, reject) => {
    const request = https.request(url, { method, headers, timeout: TIMEOUT }, (reply) => {
      const parts = [];
      reply.on('data', (part) => parts.push(part));
      reply.on('end', () => resolve({
        status: reply.statusCode, header: (name) => reply.headers[name.toLowerCase()], body: Buffer.concat(parts).toString(),
      }));
    });
    request.on('timeout', () => request.destroy(new Error('no reply')));
    request.on('error', reject);
    request.end(body);
  });
}

/** The same by fetch. */
async function byFetch(url, { method = 'GET', headers = {}, body = '' } = {}) {
  const reply = await fetch(url, { method, headers, body: body || undefined, signal: AbortSignal.timeout(TIMEOUT) });
  return { status: reply.status, header: (name) => reply.headers.get(name), body: await reply.text() };
}

/** The verified reply. */
async function call(send, method, target, payload) {
  const body = payload === undefined ? '' : JSON.stringify(payload);
  const timestamp = String(Math.floor(Date.now() / 1000));
  const nonce = randomBytes(16).toString('hex');
  const signature = createSign('RSA-SHA256').update(`${method}\n${target}\n${timestamp}\n${nonce}\n${body}\n`)
    .sign(readFileSync(env.WECHATPAY_PRIVATE_KEY_FILE), 'base64');
  const token = Object.entries({
    mchid: env.WECHATPAY_MCHID, nonce_str: nonce, timestamp, serial_no: env.WECHATPAY_SERIAL, signature,
  }).map(([name, value]) => `${name}="${value}"`).join(',');
  const headers = {
    Authorization: `WECHATPAY2-SHA256-RSA2048 ${token}`, 'Wechatpay-Serial': env.WECHATPAY_PUBLIC_KEY_ID,
    'Content-Type': 'application/json', Accept: 'application/json', 'User-Agent': 'node',
  };
  const reply = await send(HOST + target, { method, headers, body });
  assert.equal(reply.status, 200, `${reply.status} ${reply.body}`);
  const told = `${reply.header('Wechatpay-Timestamp')}\n${reply.header('Wechatpay-Nonce')}\n${reply.body}\n`;
  const isRight = createVerify('RSA-SHA256').update(told)
    .verify(readFileSync(env.WECHATPAY_PUBLIC_KEY_FILE), reply.header('Wechatpay-Signature'), 'base64');
  assert.ok(isRight, 'the signature of the reply is wrong');
  return JSON.parse(reply.body);
}

const CASES = {
  async 'order placed'() {
    const { code_url } = await call(byHttps, 'POST', '/v3/pay/transactions/native', {
      appid: env.WECHATPAY_APPID, mchid: env.WECHATPAY_MCHID, description: '手冲咖啡', out_trade_no: number,
      notify_url: 'https://shop.example.com/notify', amount: { total: 2800 },
    });
    assert.ok(code_url.startsWith('weixin://'));
  },

  /** By both ways, which do not know each other. */
  async 'order queried'() {
    for (const send of [byHttps, byFetch]) {
      const target = `/v3/pay/transactions/out-trade-no/${number}?mchid=${env.WECHATPAY_MCHID}`;
      assert.equal((await call(send, 'GET', target)).trade_state, 'NOTPAY');
    }
  },

  async 'certificates downloaded'() {
    const { data: [{ encrypt_certificate: { ciphertext, nonce, associated_data } }] } = await call(
      byFetch, 'GET', '/v3/certificates',
    );
    const bytes = Buffer.from(ciphertext, 'base64');
    const cipher = createDecipheriv('aes-256-gcm', env.WECHATPAY_APIV3_KEY, nonce);
    cipher.setAuthTag(bytes.subarray(-16)).setAAD(Buffer.from(associated_data));
    const pem = Buffer.concat([cipher.update(bytes.subarray(0, -16)), cipher.final()]);
    assert.equal(new X509Certificate(pem).serialNumber, env.WECHATPAY_PLATFORM_CERTIFICATE_SERIAL);
  },

  /** Node's other hosts are not led to the proxy: where nobody listens, the connection itself is refused. */
  async 'other host refused'() {
    await assert.rejects(byHttps('https://localhost:10/'), (error) => /ECONNREFUSED/.test(error.code));
    await assert.rejects(byFetch('https://localhost:10/'), (error) => /ECONNREFUSED/.test(error.cause?.code));
  },

  async 'foreign certificate refused'() {
    for (const send of [byHttps, byFetch]) {
      assert.equal((await send(good)).body, 'good');
      const isRefused = (error) => /permitted subtree/.test(`${error.message} ${error.cause?.message} ${error.code} `);
      await assert.rejects(send(foreign), isRefused);
    }
  },
};

const report = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

report({ version: process.versions.node });
for (const [name, play] of Object.entries(CASES)) {
  let failure = null;
  try {
    await play();
  } catch (error) {
    failure = `${error.name}: ${error.message} ${error.cause ?? ''}`;
  }
  report({ case: name, failure });
}
