import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenedCloud, openCloud, refusalOf } from '../support/cloud'

let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openCloud({ people: [{ openid: 'o-known', label: '熟人' }], appId: 'wx1' })
})
afterAll(() => cloud.close())

it('getEndUserInfo tells of somebody known, and gives others back as anonymous', async () => {
  expect((await cloud.app.auth().getEndUserInfo('o-known')).userInfo).toMatchObject({
    ...{ uid: 'o-known', openId: 'o-known', appId: 'wx1', customUserId: '', isAnonymous: false, envName: 'local-env' },
  })
  expect((await cloud.app.auth().getEndUserInfo('nobody')).userInfo).toMatchObject({
    ...{ uid: 'nobody', openId: '', appId: '', isAnonymous: true },
  })
})

it('queryUserInfo knows nobody by a platform, and says so', async () => {
  const byPhone = cloud.app.auth().queryUserInfo({ platform: 'PHONE', platformId: '+8613800000000' } as never)
  expect(await refusalOf(byPhone)).toMatchObject({ code: 'INVALID_PARAM' })
})
