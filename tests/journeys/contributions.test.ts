import { describe, expect, it } from 'vitest'
import { type Phone, type Target, targets } from '../support/browser'
import {
  editorsQuestion as question,
  writersReply,
  writtenName,
  writtenText,
  writtenTitle,
} from '../support/contributions'
import { aStreet, cutOff, letThrough } from '../support/phones'

const { world, phoneOf } = aStreet()
const page = 'leaflets/pages/contribute/index'

/** All that lies on the phone. */
const onPhone = (phone: Phone) =>
  phone.page.evaluate(() => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }))

/** From the periodical to the last step, with what was written. */
async function writes(phone: Phone, text: string): Promise<void> {
  await phone.launch('leaflets/pages/issues/index')
  await phone.tap('to-contribute')
  await phone.tap('who-self')
  await phone.tap('begin-writing')
  await phone.el('written-title').fill(writtenTitle)
  await phone.el('written-text').fill(text)
  await phone.tap('step-next')
}

async function signs(phone: Phone): Promise<void> {
  await phone.tap('named')
  await phone.el('signature').fill(writtenName)
  await phone.tap('step-next')
  await phone.el('consent').waitFor()
}

async function editorOn(target: Target): Promise<Phone> {
  const editor = await phoneOf(target, 'sample-editor')
  await editor.launch('pages/me/index')
  await editor.tap('my-pieces')
  await editor.tap('to-contributions')
  await editor.all('sent-in-').first().click()
  await editor.tap('read-it')
  await editor.el('sent-in-words').waitFor()
  return editor
}

describe.each(targets)('something sent in, on the $name build', (target) => {
  it('is read by an editor, asked about, answered, made a draft, and all of it told to who wrote it', async () => {
    const writer = await phoneOf(target)
    await writes(writer, writtenText)
    await signs(writer)
    // Without a network nothing goes and nothing is lost.
    await cutOff(writer)
    await writer.tap('step-next')
    await writer.see(/你写的都还在/)
    await letThrough(writer)
    await writer.tap('step-next')
    await writer.see(/在等编辑看/)
    expect(await onPhone(writer)).not.toContain('蒜苗')
    expect(await world.documents('contributions')).toHaveLength(1)

    const editor = await editorOn(target)
    for (const text of [/它每天长一点/, `署名：${writtenName}`]) await editor.see(text)
    await editor.tap('ask-author')
    await editor.see('想问什么，请写一句。')
    await editor.el('answer-words').fill(question)
    await editor.tap('ask-author')
    await editor.see('等本人回话')

    await writer.launch('resident/pages/inbox/index')
    await writer.see('你寄来的稿子，编辑回话了')
    await writer.launch(page)
    await writer.see(`编辑问：${question}`)
    await writer.tap('send-reply')
    await writer.el('reply-refused').waitFor()
    // Met once for what speaks of it; whoever saw it writes on, and is asked once more for what they wrote then.
    await writer.el('reply-words').fill('那时候我想过轻生')
    await writer.tap('reply-seen')
    await writer.el('reply-words').fill(`那时候我想过轻生，${writersReply}`)
    await writer.tap('send-reply')
    await writer.tap('reply-seen')
    await writer.tap('send-reply')
    await writer.see(/在等编辑看/)

    const again = await editorOn(target)
    await again.see(new RegExp(`答：那时候我想过轻生，${writersReply}`))
    await again.tap('take-up')
    await again.tap('to-piece')
    await expect.poll(() => again.el('piece-text').inputValue()).toContain('它每天长一点')

    await writer.launch(page)
    await writer.see(/编辑收下了，还没有登/)
    await writer.all('looks-').first().click()
    await writer.see(/看了：/)
    await writer.launch(page)
    await writer.all('take-back-').first().click()
    await writer.tap('take-back-yes')
    await writer.see(/你收回了/)
    const [row] = await world.documents('contributions')
    expect(row).toMatchObject({ state: 'taken-back', text: null, title: null, signature: null })
    expect(JSON.stringify(await world.documents('pieces'))).not.toContain('蒜苗')
    for (const phone of [writer, editor, again]) expect(await phone.faults()).toEqual([])
  })

  it('that speaks of dying is met by the numbers first, and by the editor as words about a person', async () => {
    const writer = await phoneOf(target)
    await writes(writer, '那一年冬天我真的不想活了，是楼下的邻居每天来敲门，叫我一起去买菜。')
    await writer.el('crisis-card').waitFor()
    expect(await world.documents('contributions')).toEqual([])
    await writer.tap('danger-seen')
    await writer.tap('step-next')
    await signs(writer)
    await writer.tap('step-next')
    await writer.see(/在等编辑看/)

    const editor = await editorOn(target)
    await editor.el('danger-noticed').waitFor()
    await editor.tap('decline')
    await editor.see('不登要写一句为什么，先谢谢人家写来。')
    await editor.el('answer-words').fill('谢谢你写给我们。你现在怎么样？先打 12356，有人会听。')
    await editor.tap('decline')
    await editor.see('没有登')
    await writer.launch(page)
    await writer.see(/编辑说：谢谢你写给我们/)
    for (const phone of [writer, editor]) expect(await phone.faults()).toEqual([])
  })
})
