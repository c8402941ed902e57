import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Each top-level function of each file that draws, by its file. */
const functions = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .flatMap((file) =>
    readFileSync(join('src', file), 'utf8')
      .split(/^(?=(?:export )?function )/m)
      .map((body) => ({ file, body })),
  )

/** What a press sets so that a button which sends something stands where the first one was, and no sheet over it. */
function asksIn(body: string): string[] {
  const set = [...body.matchAll(/onPress=\{\(\) => set([A-Z]\w*)\(true\)\}/g)].map(([, name = '']) => name)
  return (
    [...new Set(set)]
      .map((name) => name.charAt(0).toLowerCase() + name.slice(1))
      .filter((name) => new RegExp(`\\b${name} \\?|!${name}\\b`).test(body) && /busy=\{/.test(body))
      // A sheet sees to it itself.
      .filter((name) => !new RegExp(`open=\\{${name}\\}|\\b${name} \\? <\\w*Sheet\\b`).test(body))
  )
}

const asking = functions.flatMap(({ file, body }) => asksIn(body).map((name) => ({ file, body, name })))

describe('a button that asks once more in the place of the first', () => {
  it('is found where it is known to be', () => {
    const files = asking.map(({ file }) => file)
    expect(files).toContain('resident/pages/privacy/delete-sheet.tsx')
    expect(files).toContain('resident/waiting/entry-card.tsx')
    expect(files).toContain('community/piece/steps.tsx')
  })

  it.each(asking)('rests before it takes a tap: $file, $name', ({ body, name }) => {
    expect(body).toMatch(new RegExp(`useRestAfter\\([^\\n]*\\b${name}\\b`))
  })
})
