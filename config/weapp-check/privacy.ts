import { type Built, namesOf, textOf } from './files'
import type { Found } from './found'

/**
 * What WeChat lets nobody call before its guide names it (developers.weixin.qq.com/miniprogram/dev/framework/user-privacy),
 * and under which item of the guide; of those that this program could ever use.
 */
export const items: Readonly<Record<string, string>> = {
  ...{ getLocation: '位置信息', startLocationUpdate: '位置信息', chooseLocation: '位置信息', choosePoi: '位置信息' },
  ...{ chooseMedia: '选中的照片或视频信息', chooseImage: '选中的照片或视频信息', chooseVideo: '选中的照片或视频信息' },
  ...{ chooseMessageFile: '选中的文件', scanCode: '摄像头', createCameraContext: '摄像头', startRecord: '麦克风' },
  ...{ saveImageToPhotosAlbum: '相册（仅写入）权限', saveVideoToPhotosAlbum: '相册（仅写入）权限' },
  ...{ setClipboardData: '剪切板', getClipboardData: '剪切板', addPhoneCalendar: '日历（仅写入）权限' },
  ...{ addPhoneContact: '通讯录（仅写入）权限', chooseAddress: '地址', getWeRunData: '微信运动步数' },
  ...{ getUserProfile: '用户信息（微信昵称、头像）', chooseInvoiceTitle: '发票', openBluetoothAdapter: '蓝牙' },
}
/** Read off a button, not off a call. */
const byButton = { getPhoneNumber: '手机号' }
/** Those that app.json has to name besides. */
const toBeNamed = ['getLocation', 'startLocationUpdate', 'chooseLocation', 'choosePoi', 'chooseAddress']

/** That what the program asks WeChat for is what its guide tells, in both directions. `guide`: docs/deploying.md. */
export function comparePrivacy(built: Built, guide: string): Found {
  const code = namesOf(built, '.js')
    .map((name) => textOf(built, name))
    .join('\n')
  const used = Object.keys(items).filter((name) => new RegExp(`\\.${name}\\b`).test(code))
  const buttons = Object.keys(byButton).filter((name) => code.includes(name))
  const needed = new Set([...used.map((name) => items[name]), ...buttons.map(() => byButton.getPhoneNumber)])
  const told = new Set(
    [...guide.matchAll(/^\| ([^|]+?) +\| 用于/gm)].map(([, item]) => item?.trim()).filter((item) => item !== undefined),
  )
  const named = built.app.requiredPrivateInfos ?? []
  const toName = used.filter((name) => toBeNamed.includes(name))
  return {
    name: '隐私接口都写明了',
    told: [...needed].join('、'),
    faults: [
      ...[...needed]
        .filter((item) => item && !told.has(item))
        .map((item) => `docs/deploying.md 的隐私指引没有写：${item}`),
      ...[...told].filter((item) => !needed.has(item)).map((item) => `隐私指引写了用不到的：${item}`),
      ...toName.filter((name) => !named.includes(name)).map((name) => `app.json 的 requiredPrivateInfos 没有 ${name}`),
      ...named.filter((name) => !toName.includes(name)).map((name) => `requiredPrivateInfos 写了用不到的 ${name}`),
      ...(built.app.__usePrivacyCheck__ ? [] : ['app.json 没有 __usePrivacyCheck__']),
    ],
  }
}
