import { actionNames, bodyFor, type Known } from './admin-bodies'
import { fileRequest } from './file-requests'
import { damaged, j, method, type Parts } from './parts'
import { anyValue, Dice, mutated } from './values'

/** One request of the many, always the same for the same seed and number, but for what of the cloud it names. */
export interface RandomRequest {
  method: string
  path: string
  /** The action of a request of the server SDKs; null for any other. */
  action: string | null
  bytes: Buffer
  /** Sent on a connection of its own, which ends with it: nobody knows how much of it is a request. */
  alone: boolean
}

export function randomRequest(seed: number, n: number, known: Known): RandomRequest {
  const dice = new Dice(seed * 1_000_003 + n)
  const request = requestFor(dice, known)
  const bytes = Buffer.concat([Buffer.from(headOf(request, dice)), request.body])
  const { method, path, action } = request
  // An answer to HEAD looks like none to anything else: which of them is to be read must stay known.
  if (method === 'HEAD' || !dice.chance(0.02)) return { method, path, action, bytes, alone: false }
  return { method, path, action: null, bytes: damaged(dice, bytes), alone: true }
}

function requestFor(dice: Dice, known: Known): Parts {
  const kind = dice.number(100)
  if (kind < 68) return toAdmin(dice, known)
  const json = () => Buffer.from(dice.chance(0.9) ? j(anyValue(dice, 4)) : j(anyValue(dice)).slice(1))
  if (kind < 78) {
    const path = `/call/${dice.one(['echo', 'echo', 'echo', 'none', '', 'a/b', '..', '%2e%2e', '__proto__', '%ff', 'x'.repeat(70)])}`
    return { method: method(dice, 'POST'), path, action: null, headers: [], body: json() }
  }
  if (kind < 82) {
    const body = dice.chance(0.5) ? json() : Buffer.from(j({ openid: dice.one(['o-sample', null, 'o-other', 1]) }))
    return { method: method(dice, dice.one(['GET', 'POST'])), path: '/session', action: null, headers: [], body }
  }
  if (kind < 86) {
    const accepted = dice.one<unknown>([
      ['booked'],
      ['other'],
      [],
      'booked',
      ['booked', 1],
      new Array(9).fill('booked'),
    ])
    const body = dice.chance(0.3) ? json() : Buffer.from(j({ accepted }))
    const path = `/subscribe${dice.one(['', '', '?id=booked', '?id=none', '?id=%ff&id='])}`
    return { method: method(dice, dice.one(['POST', 'POST', 'GET'])), path, action: null, headers: [], body }
  }
  if (kind < 92) return fileRequest(dice, known)
  if (kind < 95) {
    const operation = dice.one(consoleOperations)
    const headers = dice.chance(0.7) ? ['content-type: application/json'] : []
    const path = dice.one([
      `/console/api/${operation}`,
      '/console/',
      '/console',
      '/console/export/items',
      '/console/export/none',
    ])
    return { method: method(dice, dice.one(['GET', 'POST'])), path, action: null, headers, body: consoleBody(dice) }
  }
  return { method: method(dice, 'GET'), path: anyPath(dice), action: null, headers: [], body: Buffer.alloc(0) }
}

const consoleOperations = [
  ...[
    'readCloud',
    'listCollections',
    'findDocuments',
    'insertDocument',
    'replaceDocument',
    'removeDocument',
    'listCalls',
  ],
  ...['clearCalls', 'listFunctions', 'callFunction', 'listTimers', 'runTimer', 'listMessages', 'listFiles', 'openFile'],
  ...['removeFile', 'setClock', 'advanceClock', 'resetClock', 'addFault', 'clearFaults', 'none', '', '__proto__'],
]

/** Fields of any operation; no valid jump of the clock and no fault, which would drown what is looked for. */
function consoleBody(dice: Dice): Buffer {
  const document = j(anyValue(dice))
  const known = { collection: dice.one(['items', 'none', 1]), query: document, document, before: document }
  const call = {
    function: dice.one(['echo', 'none']),
    event: document,
    openid: 'o',
    trigger: 'x',
    path: 'dir/file1.txt',
  }
  return Buffer.from(j(mutated(dice, { ...known, ...call, limit: anyValue(dice, 0), order: '{"n":1}', ms: 'x' })))
}

function toAdmin(dice: Dice, known: Known): Parts {
  const action = dice.one(actionNames)
  let body: unknown = bodyFor(action, dice, known)
  for (let changes = dice.one([0, 0, 1, 1, 1, 2, 3]); changes > 0; changes -= 1) body = mutated(dice, body)
  // What is compared in the end must not be reached by chance.
  const named = (body as { collectionName?: unknown } | null)?.collectionName
  if (named === 'kept') body = null
  const path = `/admin${dice.chance(0.5) ? `?env=local-env&seqId=${dice.number(9)}` : ''}`
  const parts = { method: method(dice, 'POST'), path, action }
  if (action !== 'wx.openApi' || typeof body !== 'object' || body === null) {
    return { ...parts, headers: ['content-type: application/json'], body: Buffer.from(j(body)) }
  }
  const boundary = dice.one(['----b', 'x'.repeat(70), '"'])
  const values = Object.entries({ ...body, wxCloudApiToken: known.token }).map(([name, value]) => {
    const bytes = name === 'requestData' ? protobuf(dice) : Buffer.from(typeof value === 'string' ? value : j(value))
    return Buffer.concat([
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`),
      bytes,
      Buffer.from('\r\n'),
    ])
  })
  const end = dice.chance(0.9) ? [Buffer.from(`--${boundary}--\r\n`)] : []
  const headers = [`content-type: multipart/form-data; boundary=${boundary}`]
  return { ...parts, headers, body: Buffer.concat([...values, ...end]) }
}

/** `{1: 0, 2: {1: {1: 'content', 2: '"…"'}, …}}` as the SDK writes it, or bytes that are something else. */
function protobuf(dice: Dice): Buffer {
  const field = (number: number, bytes: Buffer) =>
    Buffer.concat([Buffer.from([(number << 3) | 2, bytes.length]), bytes])
  const pair = (key: string, value: unknown) =>
    field(1, Buffer.concat([field(1, Buffer.from(key)), field(2, Buffer.from(j(value)))]))
  const call = Buffer.concat([
    pair('openid', 'o'),
    pair('scene', 1),
    pair('version', 2),
    pair('content', dice.one(['你好', 1, ''])),
  ])
  const whole = Buffer.concat([Buffer.from([8, 0]), field(2, call)])
  return dice.chance(0.4) ? whole : damaged(dice, whole)
}

const anyPath = (dice: Dice): string =>
  dice.one([
    ...[
      '/',
      '//',
      '/index.html',
      '/mini',
      '/mini?scene=x',
      '/mini/none.js',
      '/none.png',
      '/a/b/c',
      '/%',
      '/%00',
      '/%ff',
      '*',
    ],
    ...[
      '/..%2f..%2fetc%2fpasswd',
      '/../../etc/passwd',
      '//elsewhere.example/x',
      'http://elsewhere.example/',
      'http://127.0.0.1/',
    ],
    ...[
      '/__local/people.json',
      '/__local/people.js',
      '/__local/none',
      `/${'x'.repeat(6000)}`,
      `/${'a/'.repeat(2000)}`,
      '/?',
      '/#',
      '/;',
    ],
  ])

function headOf({ method: used, path, headers, body }: Parts, dice: Dice): string {
  const host = dice.chance(0.97)
    ? ['host: 127.0.0.1']
    : dice.one([[], ['host: elsewhere.example'], ['host: 127.0.0.1', 'host: x'], ['host: ']])
  const odd = dice.chance(0.1)
    ? [
        dice.one([
          ...[
            'origin: http://elsewhere.example',
            'origin: null',
            'sec-fetch-site: cross-site',
            'cookie: ;;=;a',
            'accept-encoding: gzip;q=x',
          ],
          ...[
            `cookie: local_session_000000000000=${'x'.repeat(32)}`,
            'x-client-timestamp: x',
            'x-client-timestamp: 1e999',
            'range: bytes=9-1',
          ],
          ...[
            'if-none-match: *',
            'content-type: multipart/form-data',
            'content-encoding: gzip',
            'upgrade: websocket',
            `x-${'y'.repeat(3000)}: 1`,
          ],
        ]),
      ]
    : []
  const length = used === 'GET' && body.length === 0 ? [] : [`content-length: ${body.length}`]
  return `${used} ${path} HTTP/1.1\r\n${[...host, ...odd, ...headers, ...length].join('\r\n')}\r\n\r\n`
}
