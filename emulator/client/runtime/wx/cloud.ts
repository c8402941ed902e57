import type { Callbacks } from './async-api'
import type { WxParts } from './parts'

interface CallFunction extends Callbacks {
  name: string
  data?: unknown
  config?: object
}

/** What the gateway answers: a result, or WeChat's error. */
type Reply = { errMsg: string; result: unknown; requestID?: string } | { errCode: number; errMsg: string }

/** An Error that also carries WeChat's code, as the cloud SDK rejects with. */
function cloudError(errCode: number, errMsg: string): Error {
  return Object.assign(new Error(errMsg), { errCode, errMsg })
}

/** `wx.cloud`, with functions behind `POST /call/<name>` of the site this page came from. */
export function cloudApis({ faults, api }: WxParts) {
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

  const call = async (options: CallFunction) => {
    if (!initialised) {
      faults.error('cloud-not-initialised', 'wx.cloud.callFunction', 'wx.cloud.init was not called before')
      throw cloudError(-1, "cloud.callFunction:fail Cloud API isn't enabled, please call wx.cloud.init first")
    }
    if (typeof options?.name !== 'string')
      throw cloudError(-1, 'cloud.callFunction:fail parameter.name should be String')
    const reply = await send(options)
    if ('errCode' in reply && reply.errCode !== 0) throw cloudError(reply.errCode, reply.errMsg)
    return reply
  }

  const callFunction = (options: CallFunction) => {
    const { success, fail, complete } = options ?? {}
    const answer = call(options)
    if (!success && !fail && !complete) return answer
    void answer.then(
      (value) => [success, complete].map((one) => one?.(value)),
      (error: Error) => [fail, complete].map((one) => one?.(error)),
    )
    return undefined
  }

  const absent = (name: string) =>
    api(name, () => {
      faults.error('unemulated-api', `wx.${name}`, 'is not emulated: reach data through functions')
      throw new Error(`${name} is not emulated`)
    })

  return {
    cloud: {
      init: () => {
        initialised = true
      },
      callFunction,
      uploadFile: absent('cloud.uploadFile'),
      downloadFile: absent('cloud.downloadFile'),
      getTempFileURL: absent('cloud.getTempFileURL'),
      deleteFile: absent('cloud.deleteFile'),
      database: () => {
        faults.error('unemulated-api', 'wx.cloud.database', 'is not emulated: every collection is closed to clients')
        throw new Error('wx.cloud.database is not emulated')
      },
    },
  }
}
