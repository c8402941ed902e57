import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { communitySays } from '../src/community/refusals'
import { counsellorSays } from '../src/counsellor/refusals'
import { managerSays } from '../src/manager/refusals'

const built = 'dist/h5'
const bytes = (file: string) => gzipSync(readFileSync(`${built}/${file}`)).length

/** Whatever index.html names: each page waits for it. */
const named = [...readFileSync(`${built}/index.html`, 'utf8').matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(
  ([, file]) => file as string,
)
/** The only piece that has these words. */
function pieceWith(words: string): string {
  const found = readdirSync(`${built}/chunk`).filter((file) =>
    readFileSync(`${built}/chunk/${file}`, 'utf8').includes(words),
  )
  expect(found).toHaveLength(1)
  return `chunk/${found[0]}`
}

describe('what the web build fetches for a first page, gzip bytes', () => {
  it('is what every page stands on, in one piece, without what staff alone do', () => {
    expect(named.filter((file) => file.startsWith('chunk/'))).toHaveLength(1)
    expect(new Set(named).size).toBe(named.length)
    // 179,837 on 2026-11-28. It was 350,000 while one piece held all that any two pages share.
    expect(named.map(bytes).reduce((sum, one) => sum + one, 0)).toBeLessThan(188_416)
  })

  it('has no sentence that staff alone are told', () => {
    const first = named.map((file) => readFileSync(`${built}/${file}`, 'utf8')).join('\n')
    const sentences = [communitySays, counsellorSays, managerSays].flatMap((says) => Object.values(says))
    expect(sentences.length).toBeGreaterThan(100)
    expect(sentences.filter((one) => first.includes(one))).toEqual([])
  })

  it('and help is one small piece more', () => {
    expect(bytes(pieceWith('电话号码的来源'))).toBeLessThan(16_384)
  })
})
