import { randomUUID } from 'node:crypto'
import { type OpenApi, userOf, WeChatRefusal } from './api'
import type { Verdict } from './text-check'

const longest = 2500
/** What version 1 takes. */
const mostBytes = 500 * 1024

/** security.msgSecCheck, version 2; what it judges by is `TextCheck`'s. The two hours within which the user must have used the program are not looked at. */
export const msgSecCheck: OpenApi = (params, context) => {
  const { content, scene, version } = params
  if (content === undefined || content === null || content === '') throw new WeChatRefusal(44002, 'empty post data')
  if (typeof content !== 'string') throw new WeChatRefusal(47001, 'data format error')
  const tooLong = version === 2 ? [...content].length > longest : Buffer.byteLength(content) > mostBytes
  if (tooLong) throw new WeChatRefusal(45002, 'content size out of limit')
  const texts = [content, params.title, params.nickname, params.signature].filter((text) => typeof text === 'string')
  const { textCheck } = context
  for (const text of texts) textCheck.note(text)
  if (textCheck.fault !== null) throw new WeChatRefusal(textCheck.fault, 'system error')
  const found = textCheck.found(texts)
  if (version !== 2) {
    if (found[0]?.[1].suggest === 'risky') throw new WeChatRefusal(87014, 'risky content')
    return { json: { errcode: 0, errmsg: 'ok' } }
  }
  if (![1, 2, 3, 4].includes(scene as number)) throw new WeChatRefusal(40129, 'invalid scene')
  userOf(params.openid, context)
  const result: Verdict = found[0]?.[1] ?? { suggest: 'pass', label: 100 }
  const byKeyword = found.map(([keyword, verdict]) => ({
    strategy: 'keyword',
    errcode: 0,
    ...verdict,
    level: verdict.suggest === 'risky' ? 90 : 20,
    keyword,
  }))
  const detail = [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }, ...byKeyword]
  return { json: { errcode: 0, errmsg: 'ok', result, detail, trace_id: randomUUID() } }
}
