import { randomBytes } from 'node:crypto'
import { fileIdOf } from '../../../emulator/cloud/storage/names'
import { actionNames, bodyFor, type Known } from './admin-bodies'
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

interface Parts {
  method: string
  path: string
  action: string | null
  headers: string[]
  body: Buffer
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
  if (kind < 91) return dice.chance(0.6) ? withPermit(dice, known) : toStorage(dice)
  if (kind < 92) {
    const path = `/files/${dice.one(['upload', 'upload', 'upload', 'urls', 'delete', 'none', '', '__proto__', 'upload?x'])}`
    const file = fileIdOf('local-env', 'dir/file1.txt')
    const whole = { path: `phone/${dice.number(1e6)}.txt`, fileList: [file], fileIDs: [file] }
    const body = dice.chance(0.5) ? whole : mutated(dice, whole)
    return { method: method(dice, 'POST'), path, action: null, headers: [], body: Buffer.from(j(body)) }
  }
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

const j = (value: unknown): string => JSON.stringify(value) ?? 'null'

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

const method = (dice: Dice, usual: string): string =>
  dice.chance(0.93)
    ? usual
    : dice.one(['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND'])

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

function toStorage(dice: Dice): Parts {
  const path = `/__local/files/${dice.one(['6c6f-local-env-1250000000', 'other', ''])}/${dice.one(['dir/file1.txt', '%', '../x', 'x'.repeat(900)])}`
  const signed = dice.chance(0.5) ? `?sign=${'0'.repeat(64)}&t=${dice.number(9)}` : ''
  const headers = dice.chance(0.5)
    ? [
        `authorization: q-sign-time=${dice.one(['1;2', 'x', ''])}&q-signature=${dice.one(['0'.repeat(64), ''])}`,
        'x-cos-meta-fileid: x',
      ]
    : []
  const used = method(dice, dice.one(['GET', 'PUT', 'HEAD', 'POST', 'PUT']))
  return {
    method: used,
    path: path + signed,
    action: null,
    headers,
    body: Buffer.alloc(used === 'PUT' ? dice.number(500) : 0, 'x'),
  }
}

/** A file sent or fetched with a leave or at an address the cloud gave, or nearly. */
function withPermit(dice: Dice, { permits, forms, addresses }: Known): Parts {
  const content = Buffer.alloc(dice.number(2000), 'x')
  const permit = dice.one(permits)
  const address = dice.one(addresses)
  if (address && dice.chance(0.4)) {
    const ranges = [
      'bytes=0-9',
      'bytes=5-',
      'bytes=-3',
      'bytes=9-1',
      'bytes=0-1,3-4',
      'bytes=99999999999999999999-',
      'x',
      'bytes=-',
    ]
    const headers = dice.chance(0.6) ? [`range: ${dice.one(ranges)}`] : []
    const path = pathOf(address)
    return { method: method(dice, dice.one(['GET', 'HEAD'])), path, action: null, headers, body: Buffer.alloc(0) }
  }
  const form = dice.one(forms)
  if (permit && (!form || dice.chance(0.6))) {
    const path = pathOf(permit.url)
    const headers = [
      `authorization: ${permit.authorization}`,
      `x-cos-security-token: ${permit.token}`,
      `x-cos-meta-fileid: ${dice.chance(0.9) ? permit.cosFileId : 'x'}`,
    ]
    return { method: method(dice, 'PUT'), path, action: null, headers, body: content }
  }
  if (!form) return toStorage(dice)
  const fields = { ...form.fields, file: content.toString() }
  const changed = dice.chance(0.7) ? fields : Object(mutated(dice, fields))
  const parts = Object.entries(changed).map(([name, value]) => {
    const said = name === 'file' ? '; filename="f"\r\nContent-Type: text/plain' : ''
    return `--b\r\nContent-Disposition: form-data; name="${name}"${said}\r\n\r\n${typeof value === 'string' ? value : j(value)}\r\n`
  })
  const body = Buffer.from(`${parts.join('')}${dice.chance(0.9) ? '--b--\r\n' : ''}`)
  const headers = ['content-type: multipart/form-data; boundary=b']
  return { method: method(dice, 'POST'), path: pathOf(form.url), action: null, headers, body }
}

const pathOf = (address: string): string => address.replace(/^http:\/\/[^/]+/, '')

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

/** Some bytes of it changed, cut away or put in. It never begins with a line break, which would be no request at all. */
function damaged(dice: Dice, bytes: Buffer): Buffer {
  if (dice.chance(0.2)) return Buffer.concat([Buffer.from('x'), randomBytes(1 + dice.number(300))])
  let changed = Buffer.from(bytes)
  for (let times = 1 + dice.number(4); times > 0; times -= 1) {
    const at = 1 + dice.number(Math.min(changed.length - 1, 400))
    const kind = dice.number(3)
    if (kind === 0) changed[at] = dice.number(256)
    else if (kind === 1) changed = Buffer.from(changed.subarray(0, at + 1))
    else changed = Buffer.concat([changed.subarray(0, at), Buffer.from([dice.number(256)]), changed.subarray(at)])
    if (changed.length < 3) break
  }
  return changed
}
