import nodeSdk from '@cloudbase/node-sdk'
import nodeSdk2 from 'node-sdk-2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeSdkFor, type OpenedCloud, openCloud, refusalOf } from '../support/cloud'
import { newest, older } from '../support/sdks'

let cloud: OpenedCloud
beforeAll(async () => {
  const people = [
    { openid: 'o-known', label: '熟人' },
    { openid: 'o-bound', label: '已绑定', unionid: 'u-bound' },
  ]
  cloud = await openCloud({ people, appId: 'wx1' })
})
afterAll(() => cloud.close())

describe.each([
  [newest.nodeVersion, nodeSdk],
  [older.at(-1)?.nodeVersion, nodeSdk2 as never],
] as const)('by node-sdk %s', (_, sdk) => {
  const auth = () => nodeSdkFor(cloud, sdk).auth()

  it('getEndUserInfo tells of somebody known, and gives others back as anonymous', async () => {
    expect((await auth().getEndUserInfo('o-known')).userInfo).toMatchObject({
      ...{ uid: 'o-known', openId: 'o-known', appId: 'wx1', customUserId: '', isAnonymous: false },
      ...{ envName: 'local-env', wxUnionId: '' },
    })
    expect((await auth().getEndUserInfo('nobody')).userInfo).toMatchObject({
      ...{ uid: 'nobody', openId: '', appId: '', isAnonymous: true, wxUnionId: '' },
    })
  })

  it('both tell the union id of whoever has one', async () => {
    const bound = { openId: 'o-bound', wxUnionId: 'u-bound' }
    expect((await auth().getEndUserInfo('o-bound')).userInfo).toMatchObject(bound)
    expect((await auth().queryUserInfo({ uid: 'o-bound' } as never)).userInfo).toMatchObject(bound)
  })

  it('queryUserInfo knows nobody by a platform, and says so', async () => {
    const byPhone = auth().queryUserInfo({ platform: 'PHONE', platformId: '+8613800000000' } as never)
    expect(await refusalOf(byPhone)).toMatchObject({ code: 'INVALID_PARAM' })
  })
})
