// The WeChat Pay sandbox writes this file into its folder. Node.js 20 heeds no proxy variables, so NODE_OPTIONS has it
// loaded before a program: connections to WeChat Pay's hosts then go to the door of the sandbox, all others as before.
// It reaches the module `https`, and with it axios, got and node-fetch, and the global fetch.
'use strict';

const fs = require('node:fs');
const http = require('node:http');
const https = require('node:https');
const path = require('node:path');
const tls = require('node:tls');

const DISPATCHER = Symbol.for('undici.globalDispatcher.1');
const FILE = path.join(__dirname, '..', 'sandbox.json');

/** A connection to a host through the door's proxy, as callback(error, socket). */
function openTunnel(door, host, callback) {
  const { hostname, port } = new URL(door.proxy_url);
  const request = http.request({ host: hostname, port, method: 'CONNECT', path: `${host}:443`, agent: false });
  request.once('connect', (response, socket, head) => {
    if (response.statusCode === 200 && head.length === 0) {
      callback(null, socket);
    } else {
      socket.destroy();
      callback(new Error(`the door of the WeChat Pay sandbox answered ${response.statusCode} for ${host}`));
    }
  });
  request.once('error', (error) => {
    const problem = `the door of the WeChat Pay sandbox does not answer at ${door.proxy_url}`;
    callback(new Error(`${problem}; start it: wechatpay sandbox --intercept`, { cause: error }));
  });
  request.end();
}

function interceptHttps(door, hosts) {
  const connectDirectly = https.Agent.prototype.createConnection;
  https.Agent.prototype.createConnection = function createConnection(options, callback, ...more) {
    const isOurs = options !== null && typeof options === 'object' && typeof callback === 'function'
      && !options.socket && !options.socketPath && hosts.has(options.host) && Number(options.port || 443) === 443;
    if (!isOurs) return connectDirectly.call(this, options, callback, ...more);
    openTunnel(door, options.host, (error, socket) => {
      if (error) callback(error);
      else callback(null, connectDirectly.call(this, { ...options, socket }));
    });
    return undefined;
  };
}

function interceptFetch(door, hosts) {
  void globalThis.Headers; // the first use loads the library of fetch, which sets its dispatcher
  const direct = globalThis[DISPATCHER];
  if (typeof direct?.constructor !== 'function' || typeof direct.dispatch !== 'function') {
    process.emitWarning('the door of the WeChat Pay sandbox does not reach the global fetch of this version of Node.js');
    return;
  }
  const Agent = direct.constructor;

  /** Connects to the door in the place of WeChat Pay's hosts. */
  const throughDoor = new Agent({
    connect({ hostname, servername }, callback) {
      openTunnel(door, hostname, (error, socket) => {
        if (error) {
          callback(error, null);
          return;
        }
        const secure = tls.connect({ socket, servername: servername || hostname, ALPNProtocols: ['http/1.1'] });
        secure.once('error', (failure) => callback(failure, null));
        secure.once('secureConnect', () => {
          secure.removeAllListeners('error');
          callback(null, secure);
        });
      });
    },
  });

  class DoorAgent extends Agent {
    dispatch(options, handler) {
      const { protocol, hostname, port } = new URL(String(options.origin));
      const isOurs = protocol === 'https:' && port === '' && hosts.has(hostname);
      return (isOurs ? throughDoor : direct).dispatch(options, handler);
    }
  }

  globalThis[DISPATCHER] = new DoorAgent();
}

/** Where the door is. Without one the program must not start: its calls would go to the real WeChat Pay. */
function readDoor() {
  const { door } = JSON.parse(fs.readFileSync(FILE, 'utf8'));
  if (!door) throw new Error('the WeChat Pay sandbox runs without its door; start it: wechatpay sandbox --intercept');
  return door;
}

const door = readDoor();
const hosts = new Set(door.hosts);
interceptHttps(door, hosts);
interceptFetch(door, hosts);
