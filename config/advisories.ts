/**
 * Known faults of packages in package-lock.json, as of 2026-11-26: read at github.com/advisories and in the notes of
 * projects that mended theirs. Whoever has a registry that answers `npm audit` compares with that and adds what is new;
 * tests/supply-chain.test.ts holds the lock file to this list.
 */
export interface Advisory {
  readonly name: string
  readonly id: string
  /** First version that has it; every earlier one has it too when this is left out. */
  readonly from?: string
  /** Null: there is no version without it. */
  readonly fixedIn: string | null
}

export const advisories: readonly Advisory[] = [
  { name: 'axios', id: 'GHSA-wf5p-g6vw-rhxx', fixedIn: '1.6.0' },
  { name: 'axios', id: 'GHSA-8hc4-vh64-cxmj', fixedIn: '1.7.4' },
  { name: 'axios', id: 'GHSA-jr5f-v2jv-69x6', fixedIn: '1.8.2' },
  { name: 'axios', id: 'GHSA-4hjh-wcwx-xvwj', fixedIn: '1.12.0' },
  { name: 'axios', id: 'GHSA-3p68-rc4w-qgx5', fixedIn: '1.15.0' },
  { name: 'axios', id: 'CVE-2026-44494', fixedIn: '1.16.0' },
  { name: 'axios', id: 'CVE-2026-67313', fixedIn: '1.19.0' },
  { name: 'webpack', id: 'GHSA-4vvj-4cpr-p986', fixedIn: '5.94.0' },
  { name: 'webpack', id: 'GHSA-38r7-794h-5758', from: '5.49.0', fixedIn: '5.104.0' },
  { name: 'webpack', id: 'GHSA-8fgc-7cc6-rx7x', from: '5.49.0', fixedIn: '5.104.1' },
  { name: 'lodash-es', id: 'GHSA-xxjr-mmjv-4gpg', fixedIn: '4.17.23' },
  { name: 'lodash-es', id: 'GHSA-f23m-r3pf-42rh', fixedIn: '4.18.0' },
  { name: 'lodash', id: 'GHSA-f23m-r3pf-42rh', fixedIn: '4.18.0' },
  { name: 'swiper', id: 'GHSA-hmx5-qpq5-p643', from: '6.5.1', fixedIn: '12.1.2' },
  { name: 'serialize-javascript', id: 'GHSA-5c6j-r48x-rmvq', fixedIn: '7.0.3' },
  { name: 'serialize-javascript', id: 'GHSA-qj8w-gfj5-8c6v', fixedIn: '7.0.5' },
  { name: 'webpack-dev-server', id: 'GHSA-9jgg-88mc-972h', fixedIn: '5.2.7' },
  { name: 'uuid', id: 'GHSA-w5hq-g745-h8pq', fixedIn: '11.1.1' },
  { name: 'esbuild', id: 'GHSA-67mh-4wv8-2f99', fixedIn: '0.25.0' },
  { name: 'got', id: 'GHSA-pfrx-2q88-qq97', fixedIn: '11.8.5' },
  { name: 'http-cache-semantics', id: 'GHSA-rc47-6667-2j5j', fixedIn: '4.1.1' },
  { name: 'html-minifier', id: 'GHSA-pfq8-rq6v-vf5m', fixedIn: null },
  { name: 'glob', id: 'GHSA-5j98-mcp5-4vw2', from: '10.2.0', fixedIn: '10.5.0' },
  { name: 'postcss', id: 'GHSA-7fh5-64p2-3v2j', fixedIn: '8.4.31' },
  { name: 'decompress', id: 'GHSA-mp2f-45pm-3cg9', fixedIn: null },
  { name: 'image-size', id: 'GHSA-w3rx-r6r6-pgpr', fixedIn: null },
  { name: 'jsonwebtoken', id: 'GHSA-8cf7-32gw-wr33', fixedIn: '9.0.0' },
  { name: 'jsonwebtoken', id: 'GHSA-hjrf-2m68-5959', fixedIn: '9.0.0' },
  { name: 'jsonwebtoken', id: 'GHSA-qwph-4952-7xr6', fixedIn: '9.0.0' },
  { name: 'xml2js', id: 'GHSA-776f-qx25-q3cc', fixedIn: '0.5.0' },
  { name: 'request', id: 'GHSA-p8p7-x288-28g6', fixedIn: null },
  { name: 'tough-cookie', id: 'GHSA-72xf-g2v4-qvf3', fixedIn: '4.1.3' },
  { name: 'form-data', id: 'GHSA-fjxv-7rqg-78g4', fixedIn: '2.5.4' },
]

/** What is in the lock file with a fault we know of, and why it does not reach anybody. */
export interface Accepted {
  /** Where package-lock.json has it. */
  readonly path: string
  readonly version: string
  readonly id: string
  /** When somebody looked. */
  readonly looked: string
  readonly why: string
}

const looked = '2026-11-26'
const onlyInit = 'only `taro init` fetches templates with it; nothing here calls that'
const noServer = 'the fault is in its development server, which nothing here starts'

export const accepted: readonly Accepted[] = [
  {
    path: 'node_modules/webpack-dev-server',
    version: '4.15.2',
    id: 'GHSA-9jgg-88mc-972h',
    looked,
    why: 'Taro loads it for its own watch mode; `npm start` builds by itself and starts no such server',
  },
  {
    path: 'node_modules/uuid',
    version: '8.3.2',
    id: 'GHSA-w5hq-g745-h8pq',
    looked,
    why: 'part of webpack-dev-server, which nothing here starts',
  },
  {
    path: 'node_modules/@tarojs/helper/node_modules/esbuild',
    version: '0.21.5',
    id: 'GHSA-67mh-4wv8-2f99',
    looked,
    why: noServer,
  },
  {
    path: 'node_modules/@tarojs/webpack5-runner/node_modules/esbuild',
    version: '0.21.5',
    id: 'GHSA-67mh-4wv8-2f99',
    looked,
    why: noServer,
  },
  { path: 'node_modules/got', version: '8.3.2', id: 'GHSA-pfrx-2q88-qq97', looked, why: onlyInit },
  {
    path: 'node_modules/package-json/node_modules/got',
    version: '9.6.0',
    id: 'GHSA-pfrx-2q88-qq97',
    looked,
    why: 'only `taro info` and `taro update` ask the registry with it',
  },
  { path: 'node_modules/http-cache-semantics', version: '3.8.1', id: 'GHSA-rc47-6667-2j5j', looked, why: onlyInit },
  { path: 'node_modules/decompress', version: '4.2.1', id: 'GHSA-mp2f-45pm-3cg9', looked, why: onlyInit },
  {
    path: 'node_modules/html-minifier',
    version: '4.0.0',
    id: 'GHSA-pfq8-rq6v-vf5m',
    looked,
    why: 'a pattern that is slow on hostile HTML; it reads templates of ours while building',
  },
  {
    path: 'node_modules/glob',
    version: '10.2.6',
    id: 'GHSA-5j98-mcp5-4vw2',
    looked,
    why: 'the fault is in its command line, which nothing calls; Taro uses it as a library',
  },
  {
    path: 'node_modules/miniprogram-simulate/node_modules/postcss',
    version: '7.0.39',
    id: 'GHSA-7fh5-64p2-3v2j',
    looked,
    why: 'reads style sheets of ours while building',
  },
  {
    path: 'node_modules/image-size',
    version: '0.5.5',
    id: 'GHSA-w3rx-r6r6-pgpr',
    looked,
    why: 'part of less, of which no style sheet here is written',
  },
  ...partsOfOlderSdks(),
]

/** Server SDKs that many programs still have: the tests of the emulator ask a local cloud through them, and nothing else. */
function partsOfOlderSdks(): Accepted[] {
  const why = 'part of an older server SDK, through which tests alone ask a local cloud; no function is built with it'
  const tokens = ['GHSA-8cf7-32gw-wr33', 'GHSA-hjrf-2m68-5959', 'GHSA-qwph-4952-7xr6']
  const at = (path: string, version: string, ids: readonly string[]) =>
    ids.map((id) => ({ path: `node_modules/${path}`, version, id, looked: '2026-11-29', why }))
  return [
    ...['node-sdk-2', 'tcb-admin-node', 'wx-server-sdk-2', 'wx-server-sdk-3'].flatMap((sdk) =>
      at(`${sdk}/node_modules/jsonwebtoken`, '8.5.1', tokens),
    ),
    ...['node-sdk-2', 'tcb-admin-node', 'wx-server-sdk-2'].flatMap((sdk) =>
      at(`${sdk}/node_modules/xml2js`, '0.4.23', ['GHSA-776f-qx25-q3cc']),
    ),
    ...at('request', '2.88.2', ['GHSA-p8p7-x288-28g6']),
    ...at('request/node_modules/tough-cookie', '2.5.0', ['GHSA-72xf-g2v4-qvf3']),
    ...at('request-promise/node_modules/tough-cookie', '2.5.0', ['GHSA-72xf-g2v4-qvf3']),
    ...at('request/node_modules/form-data', '2.3.3', ['GHSA-fjxv-7rqg-78g4']),
    ...at('request/node_modules/uuid', '3.4.0', ['GHSA-w5hq-g745-h8pq']),
  ]
}
