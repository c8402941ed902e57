import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schema } from '../../cloudfunctions/_store/schema'
import { aWorld } from '../support/a-world'
import { aRelease, envId, keys, openDeploying } from '../support/deploying'

const world = aWorld()
let at: Awaited<ReturnType<typeof openDeploying>>
let folder: string
beforeAll(async () => {
  at = await openDeploying()
  at.release(aRelease)
  folder = mkdtempSync(join(tmpdir(), 'xinlin-restored-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await at.close()
})

/** A command of config/backup, with the keys of the new environment's account. */
function backup(...words: readonly string[]): Promise<{ readonly status: number | null; readonly said: string }> {
  const signed = { TENCENTCLOUD_SECRETID: keys.secretId, TENCENTCLOUD_SECRETKEY: keys.secretKey }
  const child = spawn(process.execPath, ['--import', 'tsx', 'config/backup/index.ts', ...words, '--folder', folder], {
    env: { ...process.env, ...signed, XINLIN_BACKUP_KEY: 'a backup key for tests, of no use elsewhere' },
  })
  let said = ''
  for (const out of [child.stdout, child.stderr]) {
    out.on('data', (chunk) => {
      said += String(chunk)
    })
  }
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, said })))
}
const putBack = () => backup('put-back', '--env', envId, '--service', at.cloud.url)
const names = () => at.cloud.managed.collections.map(({ name }) => name).sort()

describe('a new environment in place of one that is lost', () => {
  it('has its collections made, then what was backed up, and then the rest of the release', async () => {
    const made = await backup('take', '--env', 'local-env', '--service', world.cloud.adminUrl)
    expect(made).toMatchObject({ status: 0 })

    const tooSoon = await putBack()
    expect(tooSoon).toEqual({
      status: 1,
      said: expect.stringMatching(/没有集合 [\w-]+，一个字也没有动。.*--collections/),
    })
    expect(tooSoon.said).not.toContain('at ')

    for (const words of [
      ['--collections', '--plan'],
      ['--collections', '--check'],
      ['--collections', '--mini-program', '1.0.0'],
      ['--collections', '--delete', envId],
    ]) {
      expect(await at.deploy(words, {})).toEqual({
        status: 1,
        said: expect.stringContaining('npm run deploy -- --env'),
      })
    }
    expect(names()).toEqual([])

    // None of the functions' keys is asked for: there is no function yet.
    const collections = await at.deploy(['--collections'], {})
    expect(collections).toEqual({ status: 0, said: expect.stringContaining('现在可以放回备份') })
    expect(names()).toEqual(schema.collections.map(({ name }) => name).sort())
    expect(at.cloud.managed.functions).toEqual({})
    expect(await at.deploy(['--collections'], {})).toMatchObject({ status: 0 })

    const back = await putBack()
    expect(back).toEqual({ status: 0, said: expect.stringMatching(/放回去了 \d{2,} 条，和备份逐条对过，一样。/) })
    expect(await at.deploy()).toEqual({ status: 0, said: expect.stringContaining(`${envId} 现在和代码一样`) })
    expect(await at.deploy(['--check'], {})).toMatchObject({ status: 0 })
  })
})
