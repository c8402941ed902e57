/**
 * Under which licences others' packages may be part of this, and what was looked at by hand. A package of another licence
 * comes in by being looked at and named here; tests/supply-chain.test.ts holds the lock file to it. Whose words go out with
 * what is bundled stands in THIRD-PARTY-NOTICES.txt of each build.
 */

/** They ask for no more than that their text goes along, which the notices do. By their SPDX names. */
export const permissive: readonly string[] = [
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['Zlib', 'Unlicense', 'CC0-1.0', 'Python-2.0'],
]

export interface Looked {
  readonly name: string
  /** As the lock file has it; null where it names none. */
  readonly licence: string | null
  /** The day somebody looked. */
  readonly looked: string
  readonly why: string
}

const looked = '2026-11-28'
const unchanged = 'Asks that changes to its own files stay open: it is used as it comes, unchanged.'

export const lookedAt: readonly Looked[] = [
  { name: '@resvg/resvg-wasm', licence: 'MPL-2.0', looked, why: unchanged },
  { name: 'axe-core', licence: 'MPL-2.0', looked, why: `${unchanged} Tests alone.` },
  { name: 'lightningcss', licence: 'MPL-2.0', looked, why: `${unchanged} Builds alone.` },
  { name: 'mdn-data', licence: 'MPL-2.0', looked, why: `${unchanged} Lighthouse alone.` },
  { name: 'webpack-chain', licence: 'MPL-2.0', looked, why: `${unchanged} Builds alone.` },
  {
    ...{ name: '@expo-google-fonts/noto-sans-sc', licence: 'MIT AND OFL-1.1', looked },
    why: 'The font under the Open Font License: it may be bundled and put into a poster; it may not be sold by itself.',
  },
  {
    ...{ name: 'caniuse-lite', licence: 'CC-BY-4.0', looked },
    why: 'A table of browsers that builds read; nothing of it goes out.',
  },
  {
    ...{ name: '@cloudbase/signature-nodejs', licence: null, looked },
    why: 'Part of Tencent’s own SDK, wx-server-sdk, for whose users it is published; it comes without words of its own.',
  },
  {
    ...{ name: '@cloudbase/wx-cloud-client-sdk', licence: null, looked },
    why: 'Part of Tencent’s own SDK, wx-server-sdk, for whose users it is published; it comes without words of its own.',
  },
  {
    ...{ name: 'parse-cache-control', licence: null, looked },
    why: 'Its package.json says BSD in the older way, and its LICENSE is the three clauses; of the builds’ tools alone.',
  },
  {
    ...{ name: 'string.fromcodepoint', licence: null, looked },
    why: 'Its package.json says MIT in the older way, and its LICENSE-MIT.txt is that; of the builds’ tools alone.',
  },
]

/** Whether an SPDX expression can be met by these: one of what `OR` joins, all of what `AND` does. */
export function isMet(expression: string, by: readonly string[] = permissive): boolean {
  const bare = expression.trim().replace(/^\((.*)\)$/, '$1')
  return bare.split(' OR ').some((one) => one.split(' AND ').every((name) => by.includes(name.trim())))
}
