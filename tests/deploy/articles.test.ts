import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { sampleOpenid } from '#core/content/sample/people'
import { openData } from '../../config/deploy/data'
import { aRelease, envId, keys, openDeploying, operator } from '../support/deploying'

let at: Awaited<ReturnType<typeof openDeploying>>
let data: ReturnType<typeof openData>
beforeAll(async () => {
  at = await openDeploying()
  at.release(aRelease)
  cpSync('dist/cloudfunctions/content', join(at.dist, 'cloudfunctions/content'), { recursive: true })
  data = openData({ env: envId, ...keys, service: at.cloud.url })
})
afterAll(() => at.close())

const [first, second] = articles
if (!first || !second) throw new Error('there are articles')
/** Past the functions and past deploy, as the console would. */
const put = async (collection: string, id: string, document: object) => {
  const cloud = await at.cloud.cloud()
  const sdk = (await import('../../config/seed')).openAdmin({ ...cloud, env: { ...cloud.env, TCB_ENV: envId } })
  await sdk.collection(collection).doc(id).set(document)
}
const stored = async (id: string) => (await data.documents('articles')).find(({ _id }) => _id === id)
const headlines = async () => {
  const cloud = await at.cloud.cloud()
  const call = { action: 'listArticles', input: {} }
  return (await cloud.call('content', call, { openid: sampleOpenid('sample-resident') })).result
}

it('are read in a new environment, all of them, and no second run writes one', async () => {
  expect((await at.deploy(['--plan'])).said).toContain(`＋ 程序带来的文章 ${articles.length} 篇`)
  expect(await data.documents('articles')).toEqual([])
  expect((await at.deploy()).status).toBe(0)
  expect(await data.ids('articles')).toEqual(new Set(articles.map(({ id }) => id)))
  expect(JSON.stringify(await headlines())).toContain(first.title)
  expect((await at.deploy(['--check'], {})).status).toBe(0)
})

it('are renewed where they are an older release’s, or somebody changed them in the console', async () => {
  const { _id, ...whole } = (await stored(first.id)) ?? { _id: '' }
  await put('articles', _id, { ...whole, title: '旧的标题' })
  const { status, said } = await at.deploy(['--check'], {})
  expect([status, said]).toEqual([1, expect.stringContaining('～ 程序带来的文章 1 篇，和代码里的不一样')])
  expect((await at.deploy([], {})).status).toBe(0)
  expect(await stored(first.id)).toMatchObject({ title: first.title })
})

it('stay an editor’s once one took them on, also where that happens while it runs', async () => {
  const { _id, ...whole } = (await stored(second.id)) ?? { _id: '' }
  await put('pieces', _id, { state: 'published' })
  await put('articles', _id, { ...whole, title: '编辑改过的标题' })
  const { status, said } = await at.deploy([], {})
  expect([status, said]).toEqual([0, expect.stringContaining('1 篇文章有编辑接手，没有动它们')])
  await data.putUnlessEdited({ ...whole, id: _id })
  expect(await stored(second.id)).toMatchObject({ title: '编辑改过的标题' })
})

it('are withdrawn and kept where the code has them no more, once somebody says so', async () => {
  const { _id: __, ...whole } = (await stored(first.id)) ?? { _id: '' }
  await put('articles', 'of-an-older-release', { ...whole, position: 900 })
  const asked = await at.deploy([], {})
  expect([asked.status, asked.said]).toEqual([1, expect.stringContaining('代码里没有了：收起来，不再给人看')])
  expect(await stored('of-an-older-release')).not.toHaveProperty('withdrawn')
  expect((await at.deploy(['--delete', envId], {})).status).toBe(0)
  expect(await stored('of-an-older-release')).toMatchObject({ withdrawn: expect.any(Number), title: first.title })
  expect((await at.deploy(['--check'], {})).status).toBe(0)
})

it('are none of theirs who have other keys', async () => {
  const stranger = openData({ env: envId, secretId: 'AKIDother', secretKey: 'x', service: at.cloud.url })
  await expect(stranger.documents('articles')).rejects.toThrow('SIGN_PARAM_INVALID')
  expect(operator).not.toHaveProperty('TENCENTCLOUD_SECRETID')
})
