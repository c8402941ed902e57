import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Environment, startEnvironment } from '../../management/environment'

const envId = 'env-for-tests'
const keys = { secretId: 'AKIDexample', secretKey: 'a secret for tests' }
let folder: string
let environment: Environment
const start = () => startEnvironment({ folder, envId, keys, beside: { timersByHand: true } })
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'environment-'))
  environment = await start()
})
afterEach(async () => {
  await environment.stop()
  rmSync(folder, { recursive: true, force: true })
})

const collection = (secretId = keys.secretId) => {
  process.env.TENCENTCLOUD = 'true'
  const app = tcb.init({ env: envId, ...keys, secretId, serviceUrl: `${environment.url}/admin` })
  return app.database().collection('people')
}
/** As the console would. */
function make(name: string): void {
  environment.managed.collections.push({ name, permission: 'ADMINONLY', indexes: [] })
  environment.save()
}

it('has the collections that were set up, from the very next request, and what was written stays', async () => {
  await expect(collection().doc('a').set({ a: 1 })).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
  make('people')
  await collection().doc('a').set({ a: 1 })
  const { url } = await environment.cloud()
  for (const other of ['one', 'two', 'three']) {
    make(other)
    expect((await collection().doc('a').get()).data).toMatchObject([{ a: 1 }])
  }
  // Whoever has a page open finds it again.
  expect((await environment.cloud()).url).toBe(url)
  await environment.stop()
  environment = await start()
  expect((await collection().doc('a').get()).data).toMatchObject([{ a: 1 }])
})

it('is started anew without anybody asking, once changes have come to an end', async () => {
  const { url } = await environment.cloud()
  writeFileSync(join(folder, 'hosting', 'index.html'), '<p>here it is</p>')
  const shown = () => fetch(url).then((answer) => answer.text())
  expect(await shown()).not.toContain('here it is')
  environment.managed.hosting = 'online'
  environment.save()
  await expect.poll(() => shown().catch(String), { timeout: 10_000 }).toContain('here it is')
  expect(environment.revision()).toBe(1)
})

it('lets nobody at what lies in it with other keys, nor after it was stopped', async () => {
  make('people')
  await expect(collection('AKIDother').doc('a').get()).rejects.toMatchObject({ code: 'SIGN_PARAM_INVALID' })
  expect((await fetch(`${environment.url}/admin`, { method: 'POST', body: '{}' })).status).toBe(200)
  await environment.stop()
  await expect(environment.cloud()).rejects.toThrow('stopped')
  environment = await start()
})
