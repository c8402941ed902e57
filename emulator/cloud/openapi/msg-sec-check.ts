import { randomUUID } from 'node:crypto'
import { type OpenApi, userOf, WeChatRefusal } from './api'

interface Verdict {
  suggest: 'pass' | 'review' | 'risky'
  /** WeChat's number of what is wrong: 100 nothing, 10001 advertising, 20006 crime, 20008 fraud, 21000 something else. */
  label: number
}

/**
 * A stand-in for WeChat's judgement, which is not public: each of these words brings the same verdict every time, and
 * everything else passes. The worst word of a text decides. The last two are what WeChat's own documentation gives to
 * try the call with.
 */
export const checkedWords: Readonly<Record<string, Verdict>> = {
  网络赌博: { suggest: 'risky', label: 20006 },
  代开发票: { suggest: 'risky', label: 20008 },
  加微信领红包: { suggest: 'review', label: 10001 },
  特3456书yuuo莞6543李zxcz蒜7782法fgnv级: { suggest: 'risky', label: 21000 },
  完2347全dfji试3726测asad感3847知qwez到: { suggest: 'risky', label: 21000 },
}

const longest = 2500
/** What version 1 takes. */
const mostBytes = 500 * 1024
const severity = { pass: 0, review: 1, risky: 2 }

/** security.msgSecCheck, version 2. The two hours within which the user must have used the program are not looked at. */
export const msgSecCheck: OpenApi = (params, context) => {
  const { content, scene, version } = params
  if (content === undefined || content === null || content === '') throw new WeChatRefusal(44002, 'empty post data')
  if (typeof content !== 'string') throw new WeChatRefusal(47001, 'data format error')
  const tooLong = version === 2 ? [...content].length > longest : Buffer.byteLength(content) > mostBytes
  if (tooLong) throw new WeChatRefusal(45002, 'content size out of limit')
  const texts = [content, params.title, params.nickname, params.signature].filter((text) => typeof text === 'string')
  const found = Object.entries(checkedWords)
    .filter(([word]) => texts.some((text) => text.includes(word)))
    .sort(([, one], [, other]) => severity[other.suggest] - severity[one.suggest])
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
