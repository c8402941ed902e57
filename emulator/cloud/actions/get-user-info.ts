import { invalidParam } from '../wire/errors'
import { optionalText } from '../wire/fields'
import type { Action } from './action'

/**
 * `auth().getEndUserInfo(uid)` and `queryUserInfo`: here somebody's uid is their openid, and no more is known of them
 * than a union id. Whoever is not known comes back as anonymous, as CloudBase has it.
 */
export const getUserInfo: Action = (fields, { appId, storage, knowsUser, unionidOf }) => {
  const uid = optionalText(fields, 'uuid')
  if (uid === undefined) throw invalidParam('nobody is known here by a platform: give a uid')
  const isKnown = knowsUser(uid)
  const openId = isKnown ? uid : ''
  return {
    data: {
      ...{ uid, uuid: uid, openId, appId: isKnown ? appId : '', customUserId: '', isAnonymous: !isKnown },
      ...{ wxOpenId: openId, wxOpenid: openId, wxUnionId: unionidOf(uid) ?? '', wxPublicId: '', qqMiniOpenId: '' },
      ...{
        envName: storage.envId,
        nickName: '',
        gender: 'UNKNOWN',
        country: '',
        province: '',
        city: '',
        avatarUrl: '',
      },
      ...{ email: '', username: '', hasPassword: false, createTime: 0, updateTime: 0 },
    },
  }
}
