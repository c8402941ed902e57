import type { Callbacks } from './async-api'
import { cloudError, deliverAnswer } from './cloud-answer'
import { cloudFileApis } from './cloud-files'
import type { WxParts } from './parts'

interface CallFunction extends Callbacks {
  name: string
  data?: unknown
  config?: object
}

/** What the gateway answers: a result, or WeChat's error. */
type Reply = { errMsg: string; result: unknown; requestID?: string } | { errCode: number; errMsg: string }

/** `wx.cloud`, with functions behind `POST /call/<name>` of the site this page came from. */
export function cloudApis({ faults, files }: WxParts) {
  let initialised = false

  const send = async ({ name, data = {} }: CallFunction): Promise<Reply> => {
    const body = JSON.stringify(data)
    try {
      const response = await fetch(`/call/${encodeURIComponent(name)}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        credentials: 'same-origin',
        body,
      })
      return JSON.parse(await response.text()) as Reply
    } catch {
      return { errCode: -1, errMsg: 'cloud.callFunction:fail request:fail' }
    }
  }

  const ready = (name: string) => {
    if (initialised) return
    faults.error('cloud-not-initialised', `wx.cloud.${name}`, 'wx.cloud.init was not called before')
    throw cloudError(-1, `cloud.${name}:fail Cloud API isn't enabled, please call wx.cloud.init first`)
  }

  const call = async (options: CallFunction) => {
    ready('callFunction')
    if (typeof options?.name !== 'string')
      throw cloudError(-1, 'cloud.callFunction:fail parameter.name should be String')
    const reply = await send(options)
    if ('errCode' in reply && reply.errCode !== 0) throw cloudError(reply.errCode, reply.errMsg)
    return reply
  }

  return {
    cloud: {
      init: () => {
        initialised = true
      },
      callFunction: (options: CallFunction) => deliverAnswer(options, call(options), undefined),
      ...cloudFileApis({ files }, ready),
      database: () => {
        faults.error('unemulated-api', 'wx.cloud.database', 'is not emulated: every collection is closed to clients')
        throw new Error('wx.cloud.database is not emulated')
      },
    },
  }
}
