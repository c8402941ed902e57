import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { olderPhones, storedKeys } from '../support/pages/older-phones'

/** What lies on a phone outlives the release that wrote it: the walk of every page opens them over each of these. */
it('the walk knows every key the program stores under', () => {
  const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
  const entries = sources.filter((text) => /\bEntry</.test(text) && !/interface Entry</.test(text))
  const keys = entries.flatMap((text) => [...text.matchAll(/\bkey: ['`]([\w.-]+)/g)].map(([, key = '']) => key))
  expect(keys.length).toBeGreaterThan(3)
  for (const key of keys) expect(storedKeys).toContain(key)
  const walked = Object.values(olderPhones).flatMap((stored) => Object.keys(stored))
  for (const key of keys)
    expect(
      walked.some((one) => one.startsWith(key)),
      key,
    ).toBe(true)
})
