import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], {
  encoding: 'utf8',
}).split('\n')

/** A page nobody registered builds without a word and can never be opened. */
it('every page that is written is named in src/app.config.ts', () => {
  const config = readFileSync('src/app.config.ts', 'utf8')
  const pages = tracked.filter((path) => /^src\/(\w+\/)?pages\/[\w-]+\/index\.config\.ts$/.test(path))
  expect(pages.length).toBeGreaterThan(12)
  for (const page of pages) expect(config, page).toContain(`'pages/${page.split('/').at(-2)}/index'`)
})
