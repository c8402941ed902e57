import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asCaller } from '../../../support/as-caller'
import { assumed } from '../../../support/assumed'
import { type Environment, openEnvironment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'

// auth.getUserInfoForAdmin: node-sdk's getEndUserInfo and queryUserInfo. Nobody in particular is known to be there.

let cloud: Environment
beforeAll(async () => {
  cloud = await openEnvironment('get-user-info')
})
afterAll(() => cloud.close())

describe('who somebody is', () => {
  it('is whoever calls, where nobody is named', async () => {
    const { userInfo } = await asCaller('o-conformance', async () => cloud.app.auth().getEndUserInfo())
    expect(userInfo).toMatchObject({ openId: 'o-conformance', isAnonymous: false })
  })

  it('is not asked with a name that can be nobody’s', async () => {
    for (const uid of ['', 'a b']) {
      const asked = (async () => cloud.app.auth().getEndUserInfo(uid))()
      expect(await refusalOf(asked)).toHaveProperty('code', 'INVALID_PARAM')
    }
  })

  assumed('is anonymous of a name nobody has, who has no account of WeChat', async () => {
    for (const asked of [
      cloud.app.auth().getEndUserInfo('conformance-nobody'),
      cloud.app.auth().queryUserInfo({ uid: 'conformance-nobody' } as never),
    ]) {
      const { userInfo } = (await asked) as { userInfo: object }
      expect(userInfo).toMatchObject({ isAnonymous: true, openId: '', wxUnionId: '' })
    }
  })

  assumed('is refused by a telephone number nobody has', async () => {
    const asked = cloud.app.auth().queryUserInfo({ platform: 'PHONE', platformId: '+86 10000000000' } as never)
    expect(await refusalOf(asked)).toHaveProperty('code')
  })
})
