import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerRefusal } from './answer'

/** What a proxy adds to a request that it passes on, and nobody else sends. */
const signs =
  /^(?:forwarded|via|x-forwarded(?:-.*)?|x-real-ip|x-client-ip|x-cluster-client-ip|x-original-(?:for|host|forwarded-for)|true-client-ip|cf-connecting-ip|cdn-loop)$/

/**
 * The request was passed on to us by something between, so whoever sent it may be anybody. Some proxies add nothing, as
 * nginx when it is left as it comes; then they still speak HTTP/1.0, which neither browsers nor server SDKs do.
 */
export function wasForwarded({ headers, httpVersion }: IncomingMessage): boolean {
  return httpVersion === '1.0' || Object.keys(headers).some((name) => signs.test(name))
}

const inChinese =
  '本地云只给这台电脑自己用，不能放到网上：谁连得上，谁就能扮成任何一个示例人物，看到、改动全部数据。\n' +
  '这个请求是经代理转发来的，所以不回答。请在运行它的电脑上直接打开它的地址。\n'

/** A person who opened it in a browser is told in words. */
export function answerForwarded(request: IncomingMessage, response: ServerResponse): void {
  if (!/\btext\/html\b/.test(String(request.headers.accept))) {
    return answerRefusal(
      response,
      403,
      -501008,
      'forwarded: the local cloud is for this machine, never to be published',
    )
  }
  response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  response.end(inChinese)
}
