import type { Sent } from '#core/domain/messages/send'
import { sendMessage } from './wx'

/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html */
const meaning: Readonly<Record<number, Sent>> = {
  43101: 'no-leave',
  40003: 'nobody',
  40037: 'faulty',
  41030: 'faulty',
  47003: 'faulty',
  45009: 'later',
}

/** WeChat is busy and says so. The same number comes from the SDK where no answer came back. */
const isBusy = (error: unknown) => String(Reflect.get(Object(error), 'errMsg')).includes('system error')

interface Message {
  readonly to: string
  readonly templateId: string
  readonly page: string
  readonly data: Readonly<Record<string, { readonly value: string }>>
}

/**
 * One message. What WeChat refuses for a reason that is not here was not sent, and is tried again; where nothing came back
 * nobody knows whether it was.
 */
export async function tellByWeChat({ to, templateId, page, data }: Message): Promise<Sent> {
  try {
    await sendMessage({ touser: to, templateId, page, data })
    return 'sent'
  } catch (error) {
    const code = Number(Reflect.get(Object(error), 'errCode'))
    if (!Number.isInteger(code)) return 'unknown'
    if (code === -1) return isBusy(error) ? 'later' : 'unknown'
    return meaning[code] ?? (code > 0 ? 'later' : 'unknown')
  }
}
