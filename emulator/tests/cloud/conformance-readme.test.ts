import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { newest, older } from '../support/sdks'
import { differences } from './conformance/by-version'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
/** A table without what only lines its columns up. */
const bare = (table: string) => table.replaceAll(/ +/g, ' ').replaceAll(/-+/g, '-')
const shown = (answer: object) =>
  Object.entries(answer)
    .map(([name, value]) => (value === undefined ? 'not there' : `\`${name}\` ${value}`))
    .join(', ')

it('README.md has what differs by the version of the server SDKs, as the conformance suite found it', () => {
  const wx = older.map(({ wxVersion }) => wxVersion)
  const node = older.map(({ nodeVersion }) => nodeVersion)
  const versions = (list: string[]) => [...new Set(list)].sort().join(', ')
  const rows = [
    ['', `wx-server-sdk ${versions(wx)}; node-sdk ${versions(node)}`, `${newest.wxVersion}; ${newest.nodeVersion}`],
    ['-', '-', '-'],
    ...Object.values(differences).map(({ what, before, since }) => [what, shown(before), shown(since)]),
  ]
  const table = rows.map((row) => `| ${row.join(' | ')} |`).join('\n')
  expect(bare(readme), table).toContain(bare(table))
})
