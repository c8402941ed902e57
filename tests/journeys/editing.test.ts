import { describe, expect, it } from 'vitest'
import { type Phone, targets } from '../support/browser'
import { aStreet, cutOff, letThrough } from '../support/phones'
import { aPiece, aPieceText, aPieceVersion } from '../support/stored-pieces'

const { world, phoneOf } = aStreet()
const list = 'community/pages/pieces/index'
const page = (name: string, id: string) => `community/pages/${name}/index?id=${id}`
const asked = '别人可能会说你想不开。'

/** All that a piece needs before it may be sent. */
async function write(phone: Phone, title: string): Promise<void> {
  const fields = {
    ...{ 'piece-title': title, 'piece-summary': '示例：听到不好受的话以后。', 'piece-author': '示例编辑' },
    ...{ 'piece-author-role': '社区社工，不是医生', 'piece-words': '闲话、难听的话' },
    ...{ 'source-title-0': '示例手册', 'source-publisher-0': '示例单位' },
  }
  for (const [id, text] of Object.entries(fields)) await phone.el(id).fill(text)
  await phone.el('piece-text').fill(`路灯亮了，你还坐在楼下。\n\n${asked}\n\n这样说不对，也不公平。\n\n今天试一件事`)
}

const stored = async (title: string) => {
  const found = (await world.documents('pieces')).find(({ text }) => (text as { title: string }).title === title)
  if (!found) throw new Error(`no piece ${title}`)
  return { ...found, id: String(found._id) }
}

describe.each(targets)('a piece on the $name build', (target) => {
  it('is written, answered for, read by a professional, read by a resident, and gone at the next opening once withdrawn', async () => {
    const title = '听到不好受的话（示例）'
    const writer = await phoneOf(target, 'sample-editor')
    await writer.launch('pages/me/index')
    await writer.tap('my-pieces')
    await writer.tap('new-piece')
    await write(writer, title)
    await writer.tap('mark-heading')
    await expect.poll(() => writer.el('piece-text').inputValue()).toContain('\n\n## 今天试一件事')
    await writer.tap('save-piece')
    await writer.see('已经保存')
    await writer.tap('show-preview')
    await writer.el('as-phone').waitFor()
    await writer.see('这样说不对，也不公平。')
    await writer.see('这篇文章尚未经专业人员审阅')

    // What the checklist asks about holds it back until somebody has answered.
    await writer.el('hit-0').waitFor()
    await writer.tap('send-piece')
    await writer.see(/安全清单里还有句子没有回答/)
    await writer.tap('answer-0-has-to-stay')
    await writer.el('why-0').fill('写的是别人会怎么说，下一句就说这不对。')
    await writer.tap('give-answer-0')
    await writer.see(/你的回答：需要这样写/)
    await writer.tap('send-piece')
    await writer.el('why-not-review').waitFor()
    await writer.see(/正在等专业人员来审。这一篇里有你写的字/)
    const { id } = await stored(title)

    // The author comes to the page of a review, and is told why it is not theirs.
    await writer.launch(page('review', id))
    await writer.see(/这一篇里有你写的字，要请没有动过笔的人来审/)
    expect(await writer.el('approve').count()).toBe(0)

    const reader = await phoneOf(target, 'sample-reviewer')
    await reader.launch(list)
    await reader.tap(`piece-${id}`)
    await reader.see('居民现在看不到这一篇，全部都是新的。')
    await reader.see(/同事的回答：需要这样写/)
    await reader.see(/还有 1 句没有看过/)
    expect(await reader.el('approve').getAttribute('aria-disabled')).toBe('true')
    await reader.tap('seen-0')
    await reader.tap('approve')
    await reader.see('请写文章下面怎么称呼你。')
    await reader.el('signed-as').fill('示例心理咨询师')
    await reader.tap('approve')
    await reader.see('已经同意')

    const resident = await phoneOf(target)
    const article = `resident/pages/article/index?id=${id}`
    await resident.launch(article)
    await resident.see(/没有找到这篇文章/)

    await writer.launch(page('piece', id))
    await writer.tap('publish-piece')
    await writer.see('已经发布')
    await resident.comeBack(article)
    await resident.see(title)
    await resident.see(/由示例心理咨询师审阅/)
    await resident.see('这样说不对，也不公平。')

    await writer.tap('withdraw')
    await writer.tap('confirm-withdraw')
    await writer.see('已经下架')
    await resident.comeBack(article)
    await resident.see(/这篇文章已经撤下来了/)
    expect(await resident.sees('这样说不对，也不公平。')).toBe(false)
    for (const phone of [writer, reader, resident]) expect(await phone.faults()).toEqual([])
  })

  it('that two write at once keeps the words of both', async () => {
    await world.put('pieces', aPiece({ id: 'k1' }))
    const [first, second] = [await phoneOf(target, 'sample-editor'), await phoneOf(target, 'sample-editor-2')]
    for (const phone of [first, second]) {
      await phone.launch(page('piece', 'k1'))
      await phone.el('piece-text').waitFor()
    }
    await first.el('piece-summary').fill('先改的摘要。')
    await first.tap('save-piece')
    await first.see('已经保存')
    await second.el('piece-text').fill('后改的正文。')
    await second.tap('save-piece')
    await second.el('piece-changed').waitFor()
    await second.see('现在存着的')
    await second.see(/先改的/)
    expect(await second.el('piece-text').inputValue()).toBe('后改的正文。')
    await second.tap('save-mine')
    await second.see('已经保存')
    const kept = (await world.documents('piece-versions')).map(
      ({ text }) => text as { summary: string; markdown: string },
    )
    expect(kept.some(({ summary }) => summary === '先改的摘要。')).toBe(true)
    expect(await stored('下楼走一圈（示例）')).toMatchObject({ text: { markdown: '后改的正文。' }, revision: 3 })
    for (const phone of [first, second]) expect(await phone.faults()).toEqual([])
  })

  it('stays on the page when the network fails, and is stored once it is back', async () => {
    await world.put('pieces', aPiece({ id: 'k1' }))
    const writer = await phoneOf(target, 'sample-editor')
    await writer.launch(page('piece', 'k1'))
    await writer.el('piece-text').fill('断网的时候写的。')
    await cutOff(writer)
    await writer.tap('save-piece')
    await writer.el('piece-refused').waitFor()
    expect(await writer.el('piece-text').inputValue()).toBe('断网的时候写的。')
    await letThrough(writer)
    await writer.tap('save-piece')
    await writer.see('已经保存')
    expect(await stored('下楼走一圈（示例）')).toMatchObject({ text: { markdown: '断网的时候写的。' } })
  })

  it('is sent back with words, and an older text of it is taken back', async () => {
    await world.put('pieces', aPiece({ id: 'k1', state: 'in-review', version: 2, revision: 3 }))
    await world.put('piece-versions', aPieceVersion({ pieceId: 'k1', text: aPieceText({ markdown: '更早的正文。' }) }))
    await world.put('piece-versions', aPieceVersion({ pieceId: 'k1', version: 2 }))
    const second = await phoneOf(target, 'sample-editor')
    await second.launch(page('review', 'k1'))
    await second.tap('send-back')
    await second.see('退回去要写一句，写的人才知道改哪里。')
    await second.el('review-words').fill('第二段能不能短一点。')
    await second.tap('send-back')
    await second.see('已经退回')

    await second.launch(page('versions', 'k1'))
    await second.tap('version-1')
    await second.el('difference').waitFor()
    await second.tap('restore')
    await second.see('已经换回来')
    expect(await stored('下楼走一圈（示例）')).toMatchObject({ state: 'draft', text: { markdown: '更早的正文。' } })
    await second.launch(page('piece', 'k1'))
    await expect.poll(() => second.el('piece-text').inputValue()).toBe('更早的正文。')
    expect(await second.faults()).toEqual([])
  })

  it('is not for residents', async () => {
    const resident = await phoneOf(target)
    await resident.launch(list)
    await resident.el('not-allowed').waitFor()
  })
})
