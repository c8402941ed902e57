import {
  type Answer,
  apiNotFound,
  apiNotPermitted,
  notFromFunction,
  type OpenApi,
  type OpenApiContext,
  type Params,
  WeChatRefusal,
} from './api'
import { getPhoneNumber } from './get-phone-number'
import { getUnlimited } from './get-unlimited'
import { msgSecCheck } from './msg-sec-check'
import { sendSubscribeMessage } from './send-subscribe-message'

const apis: ReadonlyMap<string, OpenApi> = new Map([
  ['subscribeMessage.send', sendSubscribeMessage],
  ['wxacode.getUnlimited', getUnlimited],
  ['security.msgSecCheck', msgSecCheck],
  ['phonenumber.getPhoneNumber', getPhoneNumber],
])

/**
 * What WeChat answers, its refusals among it. `permitted` is what the calling function's config.json names; null when
 * the call comes from no function.
 */
export async function callOpenApi(
  name: string,
  params: Params,
  permitted: readonly string[] | null,
  context: OpenApiContext,
): Promise<Answer> {
  if (permitted === null) throw notFromFunction()
  const api = apis.get(name)
  if (!api) throw apiNotFound()
  if (!permitted.includes(name)) throw apiNotPermitted()
  try {
    return await api(params, context)
  } catch (error) {
    if (error instanceof WeChatRefusal) return { json: { errcode: error.errcode, errmsg: error.message } }
    throw error
  }
}
