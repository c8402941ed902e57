import { altogether, type Checked, questionsOf } from '#core/domain/words/checked'
import { checkedByWeChat } from './wx'

/** Somebody waits for their page to be stored: WeChat usually takes a tenth of a second, and longer than this nobody waits. Milliseconds. */
const PATIENCE = 3000

async function ask(content: string, openid: string | null): Promise<Checked> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<'unseen'>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, 'unseen')
  })
  const asked = checkedByWeChat(content, openid).catch((): Checked => 'unseen')
  try {
    return await Promise.race([asked, tooLate])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * What WeChat says of words that residents are to read, all of them together. Never of what is private: whoever adds a text here
 * sends it out of the function. `openid`: of whoever writes them, where the platform names somebody.
 */
export async function check(texts: readonly string[], openid: string | null): Promise<Checked> {
  return altogether(await Promise.all(questionsOf(texts).map((question) => ask(question, openid))))
}
